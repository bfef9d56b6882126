import type { InlineText } from '../shared/inline-text';
import type { Address, AddressKind, Span } from './address';

/**
 * How much a breach weighs. Only an obligation makes an address wrong; `avoid` asks for a second look;
 * a good practice is advice; an information is neither.
 */
export type Severity = 'obligation' | 'avoid' | 'good-practice' | 'information';

export type RuleFamily = 'DOM' | 'LOC-GEN' | 'LOC-NOM' | 'LOC-ORG' | 'LOC-APP' | 'USG' | 'LIB' | 'OBJ' | 'PJ';

/** How sure the rule itself is; `convention`: no official rule was found, the course decides. */
export type Confidence = 'established' | 'probable' | 'to-verify' | 'convention';

/** What judging reads of a rule. */
export interface NamingRule {
	/** Of the table, for ever: `LOC-ORG-02`. */
	readonly id: string;
	readonly appliesTo: readonly AddressKind[];
	readonly severity: Severity;
	/** Of its lighter breaches, when it has two weights (LOC-GEN-02, LOC-GEN-03, LOC-ORG-01). */
	readonly lighter?: Severity | undefined;
	/** Words that the check looks for: families of domains, titles, « noreply »… In lower case, without accents. */
	readonly words?: readonly string[] | undefined;
	/** Whether the address alone, with its case, can be judged; the others are rules about a message or a use. */
	readonly checked: boolean;
}

/** What a question says of the rule that it cites. */
export interface CitedRule {
	readonly id: string;
	/** The rule in one sentence. */
	readonly statement: InlineText;
}

/** A rule with the lesson that teaches it. */
export interface TaughtRule extends CitedRule {
	/** Id of the lesson. */
	readonly lesson: string;
}

/** A rule with what explains its breaches: where findings are told one by one. */
export interface ExplainedRule extends NamingRule, TaughtRule {
	/** Why it exists, for the learner. */
	readonly why: InlineText;
	/** How to put it right. */
	readonly repair: InlineText;
}

/** One rule of the naming table, whole, as data (content/rules/naming.yaml). */
export interface TableRule extends ExplainedRule {
	readonly family: RuleFamily;
	/** Ids of sources. */
	readonly sources: readonly string[];
	readonly confidence: Confidence;
}

/** What judging needs: the rules, and how to write a letter in the plain alphabet (a library's work, not ours). */
export interface Rulebook<Rule extends NamingRule = NamingRule> {
	readonly rules: readonly Rule[];
	/** `é` → `e`, `œ` → `oe`; what has no transcription stays as it is. */
	readonly toPlainLetters: (text: string) => string;
}

export interface Person {
	readonly firstName: string;
	readonly lastName: string;
}

/** What is known about a mailbox beside its address. Nothing is guessed: a name is recognised only from here. */
export interface NamingCase {
	/** `undefined`: not known; only the rules of every kind are applied. */
	readonly kind: AddressKind | undefined;
	/** The people of the case. For a personal mailbox, the first is its holder. */
	readonly people?: readonly Person[] | undefined;
	/** People accompanied by the structure: their names are in no address (LOC-GEN-06). */
	readonly accompanied?: readonly Person[] | undefined;
	/** Addresses that exist already. */
	readonly taken?: readonly string[] | undefined;
	/** Domains on the trust list of the exercise; `undefined`: every domain is taken for registered. */
	readonly registeredDomains?: readonly string[] | undefined;
	/** How many people read the mailbox. */
	readonly readers?: number | undefined;
	/** The holder of a personal mailbox has left. */
	readonly holderLeft?: boolean | undefined;
}

/** What one check finds in one place of the address. */
export interface Breach {
	readonly span: Span;
	/** The lighter weight of a rule that has two. */
	readonly lighter?: boolean | undefined;
	/** The whole address with this breach repaired, when one repair is certain. */
	readonly repaired?: string | undefined;
}

export interface Finding<Rule extends NamingRule = NamingRule> extends Breach {
	readonly rule: Rule;
	readonly severity: Severity;
}

/** « À corriger », « À revoir », « Rien à signaler ». */
export type VerdictLevel = 'to-correct' | 'to-review' | 'nothing';

export interface Verdict<Rule extends NamingRule = NamingRule> {
	readonly address: Address;
	/** Heaviest first, then in the order of the text. */
	readonly findings: readonly Finding<Rule>[];
	readonly level: VerdictLevel;
	/** An address without any breach that has a certain repair; `undefined` when it would be the same, or none is certain. */
	readonly proposal: string | undefined;
}

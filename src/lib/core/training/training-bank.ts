import type { InlineText } from '../shared/inline-text';
import type { Person } from '../address/naming-rule';
import type { FaultId } from './faults/fault-id';
import type { TrainedKind } from './trained-kind';

export const TRAINING_FAMILIES = ['kind', 'verdict', 'find-faults', 'repair', 'compose', 'pick'] as const;
export type TrainingFamily = (typeof TRAINING_FAMILIES)[number];

/** 1, plain; 2, usual; 3, demanding. */
export type Level = 1 | 2 | 3;

export interface Structure {
	readonly id: string;
	/** What it is (`ehpad`): a service exists in some types only. */
	readonly type: string;
	/** « de l'EHPAD … », « du DAC … »: French articles are data. */
	readonly of: string;
	/** « à l'EHPAD … », « au DAC … ». */
	readonly at: string;
	readonly domain: string;
	/** The name of the domain as somebody would write it with its accent. */
	readonly accented?: string | undefined;
	readonly kinds: readonly TrainedKind[];
	/** Without its ending the name belongs to nobody: only then may an exercise show it outside the trust space. */
	readonly safe: boolean;
	/** What its domain teaches. */
	readonly rule?: string | undefined;
	readonly levels: readonly Level[];
}

export interface TrainingPerson extends Person {
	/** « de Nadia Roche », « d'Inès Garnier ». */
	readonly of: string;
	readonly levels: readonly Level[];
	readonly rule: string;
	/** Ids of the structures where a character of the course works; `undefined`: anywhere. */
	readonly structures?: readonly string[] | undefined;
	/** What some people would put before the name: `dr`. */
	readonly title?: string | undefined;
	/** Somebody else of the same name has the plain address already. */
	readonly homonym: boolean;
}

/** A service that people read (ORG), or what a program sends (APP). */
export interface Service {
	/** « le secrétariat ». */
	readonly label: string;
	/** « du secrétariat ». */
	readonly of: string;
	readonly local: string;
	readonly accented?: string | undefined;
	/** What only the structure understands. */
	readonly acronym?: string | undefined;
	/** Other local parts that suit it as well. */
	readonly synonyms: readonly string[];
	readonly kind: 'ORG' | 'APP';
	/** Types of structures that have it; `undefined`: all. */
	readonly types?: readonly string[] | undefined;
	readonly levels: readonly Level[];
	readonly rule: string;
}

export interface Fault {
	readonly id: FaultId;
	/** The rule that it breaks. */
	readonly rule: string;
	/** Only an `error` is a fault; an `advice` is never counted. */
	readonly severity: 'error' | 'advice';
	readonly kinds: readonly TrainedKind[];
	readonly levels: readonly Level[];
	/** What it writes, when the address does not say it; one is drawn. */
	readonly texts: readonly string[];
	/** It needs a structure that is `safe`. */
	readonly safe: boolean;
	/** It does not show in the address: no part can be pointed at. */
	readonly unseen: boolean;
	/** What the learner must know beside the address. */
	readonly context?: InlineText | undefined;
	readonly feedback: InlineText;
}

/** A small case of the family `kind`. */
export interface Situation {
	readonly level: Level;
	readonly key: TrainedKind;
	readonly rule: string;
	readonly stem: InlineText;
	readonly feedback: Readonly<Record<TrainedKind, InlineText>>;
	readonly explanation: InlineText;
}

/** « Rien à signaler », « Accepté, avec un conseil », « À corriger ». */
export type TrainedVerdict = 'nothing' | 'advice' | 'error';

interface ComposeWords {
	readonly stem: InlineText;
	/** Told when no better reason is known. */
	readonly hint: InlineText;
	readonly explanation: InlineText;
}

/** The sentences of each family, with slots such as `%adresse%` (fill-slots.ts). */
export interface FamilyWords {
	readonly kind: { readonly objective: string; readonly choices: Readonly<Record<TrainedKind, InlineText>> };
	readonly verdict: {
		readonly objective: string;
		readonly stem: InlineText;
		readonly choices: Readonly<Record<TrainedVerdict, InlineText>>;
		/** True verdict → verdict given → what is said. */
		readonly feedback: Readonly<Record<TrainedVerdict, Readonly<Record<TrainedVerdict, InlineText>>>>;
		readonly explanation: Readonly<Record<'nothing' | 'repaired' | 'use', InlineText>>;
	};
	readonly 'find-faults': {
		readonly objective: string;
		readonly stem: InlineText;
		readonly explanation: InlineText;
		/** Of a part without fault. */
		readonly sound: Readonly<Record<'local' | 'at' | 'structure' | 'ending', InlineText>>;
	};
	readonly repair: Readonly<Record<'stem' | 'right' | 'still' | 'other' | 'explanation', InlineText>> & {
		readonly objective: string;
	};
	readonly compose: Readonly<Record<TrainedKind, ComposeWords>> & {
		readonly objective: string;
		readonly otherStructure: InlineText;
		readonly otherService: InlineText;
		readonly advice: InlineText;
		readonly synonym: InlineText;
	};
	readonly pick: Readonly<
		Record<'stem' | 'right' | 'person' | 'application' | 'otherService' | 'otherStructure' | 'explanation', InlineText>
	> & { readonly objective: string };
}

/** What a level has of its own: the people and the small cases of its series. */
export interface LevelCases {
	readonly persons: readonly TrainingPerson[];
	readonly situations: readonly Situation[];
}

/** All that exercises are drawn from (content/training/naming.yaml). */
export interface TrainingBank extends LevelCases {
	readonly structures: readonly Structure[];
	readonly homonymContext: InlineText;
	/** People whose names are in no address. */
	readonly accompanied: readonly Person[];
	readonly services: readonly Service[];
	readonly faults: readonly Fault[];
	/** Says which mailbox the question is about. */
	readonly settings: Readonly<Record<TrainedKind, InlineText>>;
	readonly families: FamilyWords;
}

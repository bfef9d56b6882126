import type { InlineText } from '../shared/inline-text';
import { rightOf, textOf } from './address-part';
import { fillSlots, joinSentences, type Slots } from './fill-slots';
import type { Bench, Specimen } from './specimen';

/** Words for the slots of a sentence about an address. */
export function slotsOf({ structure, person, service, parts, given }: Specimen): Slots {
	return {
		personne: `${person.firstName} ${person.lastName}`,
		'de-personne': person.of,
		service: service?.label ?? '',
		'de-service': service?.of ?? '',
		'de-structure': structure.of,
		lieu: structure.at,
		domaine: structure.domain,
		adresse: textOf(parts),
		corrigee: rightOf(parts),
		existante: given.taken?.[0] ?? ''
	};
}

/** Names of the slots of `slotsOf`, and of the one that families fill with a feedback. */
export const SLOT_NAMES: readonly string[] = [
	'personne',
	'de-personne',
	'service',
	'de-service',
	'de-structure',
	'lieu',
	'domaine',
	'adresse',
	'corrigee',
	'existante',
	'retour'
];

/** What the learner must know beside the address. */
export function contextOf(specimen: Specimen, { bank }: Pick<Bench, 'bank'>): InlineText | undefined {
	const homonym = specimen.given.taken?.length ? [bank.homonymContext] : [];
	const contexts = [...homonym, ...specimen.faults.flatMap(({ context }) => (context ? [context] : []))];
	const slots = slotsOf(specimen);
	return contexts.length === 0 ? undefined : joinSentences(...contexts.map((context) => fillSlots(context, slots)));
}

/** The rule that a good address illustrates, or the first that a faulty one breaks. */
export function ruleOf({ kind, structure, person, service, faults }: Specimen): string {
	const own = kind === 'PER' ? person.rule : (service?.rule ?? person.rule);
	return faults[0]?.rule ?? structure.rule ?? own;
}

interface AskedWords {
	readonly stem: InlineText;
	readonly explanation: InlineText;
}

/** What a question about an address says: which mailbox it is, what must be known, what is asked, and in the end why. */
export function askAbout(specimen: Specimen, words: AskedWords, bench: Bench) {
	const slots = slotsOf(specimen);
	const setting = fillSlots(bench.bank.settings[specimen.kind], slots);
	return {
		rule: ruleOf(specimen),
		stem: joinSentences(setting, contextOf(specimen, bench), fillSlots(words.stem, slots)),
		explanation: fillSlots(words.explanation, slots)
	};
}

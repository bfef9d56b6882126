import * as v from 'valibot';
import { SLOT_NAMES } from '../../core/training/describe-specimen';
import { FAULT_IDS } from '../../core/training/faults/fault-id';
import { slotsIn } from '../../core/training/fill-slots';
import { TRAINING_LEVELS } from '../../core/training/series-code';
import { address, id, plain, prose } from './text';

const kind = v.picklist(['PER', 'ORG', 'APP']);
const level = v.picklist(TRAINING_LEVELS);
const levels = v.pipe(v.array(level), v.minLength(1));
const kinds = v.pipe(v.array(kind), v.minLength(1));
const ruleId = v.pipe(v.string(), v.regex(/^[A-Z]+(?:-[A-Z]+)?-\d\d$/, 'rule-id'));
const mssante = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.mssante\.fr$/, 'mssante-domain'));
const localPart = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'local-part'));

/** An entry with an id, by which authors speak of it; the generator draws without one. */
const labelled = <Entries extends v.ObjectEntries>(entries: Entries) =>
	v.pipe(
		v.looseObject({ id }),
		v.transform((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'id'))),
		v.strictObject(entries)
	);

/** A sentence whose `%slots%` are all known to the program. */
const sentence = v.pipe(
	prose,
	v.check((text) => slotsIn(text).every((name) => SLOT_NAMES.includes(name)), 'slot')
);

const byKind = v.strictObject({ PER: sentence, ORG: sentence, APP: sentence });
const byVerdict = v.strictObject({ nothing: sentence, advice: sentence, error: sentence });
const composeWords = v.strictObject({ stem: sentence, hint: sentence, explanation: sentence });

const structure = v.strictObject({
	id,
	type: id,
	of: plain,
	at: plain,
	domain: mssante,
	accented: v.optional(address),
	kinds,
	safe: v.optional(v.boolean(), false),
	rule: v.optional(ruleId),
	levels: v.optional(levels, [...TRAINING_LEVELS])
});

const person = labelled({
	firstName: plain,
	lastName: plain,
	of: plain,
	levels,
	rule: ruleId,
	structures: v.optional(v.array(id)),
	title: v.optional(localPart),
	homonym: v.optional(v.boolean(), false)
});

const service = labelled({
	label: plain,
	of: plain,
	local: localPart,
	accented: v.optional(address),
	acronym: v.optional(localPart),
	synonyms: v.optional(v.array(localPart), []),
	kind: v.picklist(['ORG', 'APP']),
	types: v.optional(v.array(id)),
	levels,
	rule: ruleId
});

const fault = v.strictObject({
	id: v.picklist(FAULT_IDS),
	rule: ruleId,
	severity: v.picklist(['error', 'advice']),
	kinds,
	levels,
	texts: v.optional(v.array(address), []),
	safe: v.optional(v.boolean(), false),
	unseen: v.optional(v.boolean(), false),
	context: v.optional(sentence),
	feedback: sentence
});

const families = v.strictObject({
	kind: v.strictObject({ objective: id, choices: byKind }),
	verdict: v.strictObject({
		objective: id,
		stem: sentence,
		choices: byVerdict,
		feedback: v.strictObject({ nothing: byVerdict, advice: byVerdict, error: byVerdict }),
		explanation: v.strictObject({ nothing: sentence, repaired: sentence, use: sentence })
	}),
	'find-faults': v.strictObject({
		objective: id,
		stem: sentence,
		explanation: sentence,
		sound: v.strictObject({ local: sentence, at: sentence, structure: sentence, ending: sentence })
	}),
	repair: v.strictObject({
		objective: id,
		stem: sentence,
		right: sentence,
		still: sentence,
		other: sentence,
		explanation: sentence
	}),
	compose: v.strictObject({
		objective: id,
		otherStructure: sentence,
		otherService: sentence,
		advice: sentence,
		synonym: sentence,
		PER: composeWords,
		ORG: composeWords,
		APP: composeWords
	}),
	pick: v.strictObject({
		objective: id,
		stem: sentence,
		right: sentence,
		person: sentence,
		application: sentence,
		otherService: sentence,
		otherStructure: sentence,
		explanation: sentence
	})
});

/** `training/naming.yaml` (core/training/training-bank.ts). */
export const trainingFile = v.strictObject({
	structures: v.array(structure),
	persons: v.array(person),
	homonymContext: sentence,
	accompanied: v.array(v.strictObject({ firstName: plain, lastName: plain })),
	services: v.array(service),
	faults: v.array(fault),
	settings: byKind,
	families,
	situations: v.array(
		labelled({ level, key: kind, rule: ruleId, stem: prose, feedback: byKind, explanation: prose })
	)
});

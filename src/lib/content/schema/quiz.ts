import * as v from 'valibot';
import { typeset } from '../typography';
import { address, id, plain, prose, sourceIds } from './text';

const base = {
	id,
	objective: id,
	lesson: v.optional(id),
	title: v.optional(plain),
	note: v.optional(prose),
	stem: prose,
	explanation: prose,
	rule: v.optional(v.string()),
	sources: sourceIds,
	basis: v.optional(v.literal('convention')),
	difficulty: v.picklist([1, 2, 3]),
	case: v.optional(v.boolean())
};

const choices = v.pipe(
	v.array(v.strictObject({ id, text: prose, correct: v.optional(v.boolean(), false), feedback: prose })),
	v.minLength(2)
);
const rightChoices = (list: readonly { readonly correct: boolean }[]) => list.filter(({ correct }) => correct).length;

const orderedPart = v.strictObject({ id, text: prose, feedback: prose, sources: v.optional(sourceIds) });

/** Empty when the repair is to remove the part. */
const removable = v.union([v.literal(''), address]);

const judged = v.array(v.strictObject({ address, rule: v.optional(v.string()), feedback: prose }));

/** At least two, or there is nothing to choose. */
const tiles = v.pipe(v.array(address), v.minLength(2));

/** Parts of an address stay as they are; without an address, the parts are the sentences of a story, typeset as such. */
const findFaults = v.pipe(
	v.strictObject({
		...base,
		kind: v.literal('find-faults'),
		address: v.optional(address),
		segments: v.pipe(
			v.array(
				v.strictObject({
					id,
					text: address,
					fault: v.optional(v.boolean(), false),
					rule: v.optional(v.string()),
					feedback: prose,
					correction: v.optional(removable)
				})
			),
			v.minLength(2),
			v.check((list) => list.some(({ fault }) => fault), 'some-fault')
		),
		corrected: v.optional(address)
	}),
	v.transform((item) => {
		if (item.address !== undefined) return item;
		const segments = item.segments.map((segment) => ({
			...segment,
			text: typeset(segment.text),
			correction: segment.correction === undefined ? undefined : typeset(segment.correction)
		}));
		return { ...item, segments };
	})
);

/** One question: a variant of core/quiz/item.ts. */
export const quizItem = v.variant('kind', [
	v.strictObject({
		...base,
		kind: v.literal('single-choice'),
		choices: v.pipe(
			choices,
			v.check((list) => rightChoices(list) === 1, 'one-key')
		)
	}),
	v.strictObject({
		...base,
		kind: v.literal('multiple-choice'),
		choices: v.pipe(
			choices,
			v.check((list) => rightChoices(list) >= 1, 'some-key')
		)
	}),
	v.strictObject({
		...base,
		kind: v.literal('ordering'),
		items: v.pipe(v.array(orderedPart), v.minLength(3)),
		intruders: v.optional(v.array(orderedPart))
	}),
	v.strictObject({
		...base,
		kind: v.literal('matching'),
		pairs: v.pipe(v.array(v.strictObject({ id, left: prose, right: prose, feedback: prose })), v.minLength(2))
	}),
	v.strictObject({
		...base,
		kind: v.literal('classify'),
		categories: v.pipe(v.array(v.strictObject({ id, label: plain })), v.minLength(2)),
		cards: v.pipe(
			v.array(
				v.strictObject({
					id,
					text: prose,
					category: id,
					feedback: prose,
					rule: v.optional(v.string()),
					sources: v.optional(sourceIds),
					basis: v.optional(v.literal('convention'))
				})
			),
			v.minLength(2)
		)
	}),
	findFaults,
	v.strictObject({
		...base,
		kind: v.literal('compose-address'),
		mailbox: v.picklist(['PER', 'ORG', 'APP']),
		given: v.strictObject({
			firstName: v.optional(plain),
			lastName: v.optional(plain),
			service: v.optional(plain),
			domain: address,
			people: v.optional(v.array(plain))
		}),
		tiles: v.strictObject({ local: tiles, structure: tiles, ending: tiles }),
		expected: address,
		accepted: judged,
		rejected: judged,
		fallbackFeedback: prose
	})
]);

export const quizFile = v.array(quizItem);

import { describe, expect, test } from 'vitest';
import { itemFacts, type ItemFacts } from './item-facts';
import type { ItemEntry } from './learner-record';

const response = { kind: 'chosen', choices: ['a'] } as const;
const given = (at: number, right: boolean, round = 0, revision = 1): ItemEntry => ({
	at,
	round,
	kind: 'response',
	response,
	right,
	revision
});
const unsure = (entry: ItemEntry): ItemEntry => (entry.kind === 'response' ? { ...entry, unsure: true } : entry);
const shown = (at: number, round = 0): ItemEntry => ({ at, round, kind: 'reveal' });
const again = (at: number, round: number): ItemEntry => ({ at, round, kind: 'again' });
const recall = (at: number, right: boolean): ItemEntry => ({ at, round: 0, kind: 'recall', right });

const nothing: ItemFacts = {
	answered: false,
	settled: false,
	firstRight: false,
	lastRight: false,
	wasUnsure: false,
	toReview: false,
	revision: undefined
};
const wrong = { ...nothing, answered: true, settled: true, toReview: true, revision: 1 };
const right = { ...nothing, answered: true, settled: true, lastRight: true, revision: 1 };

describe('a question', () => {
	// given                                                              then
	test.each<[string, readonly ItemEntry[], ItemFacts]>([
		['never met', [], nothing],
		['tried once, wrong: it may still be tried', [given(1, false)], { ...wrong, settled: false, toReview: false }],
		['wrong twice', [given(1, false), given(2, false)], wrong],
		['right at once', [given(1, true)], { ...right, firstRight: true }],
		['right at the second try', [given(1, false), given(2, true)], right],
		[
			'right, without being sure',
			[unsure(given(1, true))],
			{ ...right, firstRight: true, wasUnsure: true, toReview: true }
		],
		['shown at once', [shown(1)], { ...nothing, settled: true, toReview: true }],
		['shown, then right: it was not found', [shown(1), again(2, 1), given(3, true, 1)], right],
		['right, then begun again', [given(1, true), again(2, 1)], { ...right, firstRight: true }],
		[
			'right, then wrong twice in another round',
			[given(1, true), again(2, 1), given(3, false, 1), given(4, false, 1)],
			{ ...wrong, firstRight: true }
		],
		[
			'right, then wrong once in another round: it stays settled',
			[given(1, true), again(2, 1), given(3, false, 1)],
			{ ...wrong, firstRight: true, toReview: false }
		],
		['unsure, then sure', [unsure(given(1, true)), again(2, 1), given(3, true, 1)], { ...right, firstRight: true }],
		[
			'wrong, then right in a recall',
			[given(1, false), given(2, false), recall(3, true)],
			{ ...wrong, lastRight: true, toReview: false }
		],
		[
			'right, then wrong in a recall',
			[given(1, true), recall(2, false)],
			{ ...right, firstRight: true, lastRight: false, toReview: true }
		],
		[
			'wrong in a recall, then right in its lesson',
			[given(1, true), again(2, 1), recall(3, false), given(4, true, 1)],
			{ ...right, firstRight: true }
		],
		[
			'right in a round, then wrong in an older one that another tab still shows',
			[again(1, 1), given(2, true, 1), given(3, false)],
			{ ...right, firstRight: true }
		],
		['only recalled', [recall(1, true)], { ...nothing, answered: true, lastRight: true }],
		[
			'answered in a later revision',
			[given(1, true, 0, 1), again(2, 1), given(3, true, 1, 2)],
			{ ...right, firstRight: true, revision: 2 }
		]
	])('%s', (_, entries, facts) => {
		expect(itemFacts(entries)).toEqual(facts);
	});
});

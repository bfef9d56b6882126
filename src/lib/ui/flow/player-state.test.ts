import { describe, expect, test } from 'vitest';
import {
	actionOfKey,
	advance,
	OVERVIEW,
	playDelay,
	stateOf,
	type PlayerAction,
	type PlayerState
} from './player-state';

const at = (moment: number, playing = false): PlayerState => ({ moment, playing });

describe('advance, over five moments', () => {
	// given                         action                       then
	test.each<[string, PlayerState, PlayerAction, PlayerState]>([
		['goes from « Tout voir » to the first moment', OVERVIEW, 'next', at(1)],
		['goes to the following moment', at(3), 'next', at(4)],
		['stays on the last moment', at(5), 'next', at(5)],
		['goes back', at(3), 'previous', at(2)],
		['goes back from the first moment to « Tout voir »', at(1), 'previous', OVERVIEW],
		['has nothing before « Tout voir »', OVERVIEW, 'previous', OVERVIEW],
		['jumps to the first moment', at(4), 'first', at(1)],
		['jumps to the last moment', OVERVIEW, 'last', at(5)],
		['shows everything again', at(4, true), 'overview', OVERVIEW],
		['goes to a chosen moment', at(1), 4, at(4)],
		['plays from the first moment when everything is shown', OVERVIEW, 'toggle', at(1, true)],
		['plays from where it stands', at(3), 'toggle', at(3, true)],
		['plays again from the start once at the end', at(5), 'toggle', at(1, true)],
		['pauses where it stands', at(3, true), 'toggle', at(3)],
		['goes on by itself while playing', at(3, true), 'tick', at(4, true)],
		['stops at the end', at(5, true), 'tick', at(5)],
		['ignores a late tick once stopped', at(3), 'tick', at(3)],
		['stops playing when a moment is chosen', at(2, true), 3, at(3)],
		['stops playing on « next »', at(2, true), 'next', at(3)],
		['stops playing on « previous »', at(2, true), 'previous', at(1)]
	])('%s', (_, given, action, expected) => {
		expect(advance(given, action, 5)).toEqual(expected);
	});
});

test.each([
	['ArrowRight', 'next'],
	['ArrowLeft', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	[' ', 'toggle'],
	['Escape', 'overview'],
	['a', undefined],
	['toString', undefined]
])('key %j means %s', (key, action) => {
	expect(actionOfKey(key)).toBe(action);
});

test.each([
	['travel and pause, when there is nothing to read', [], 2400],
	['60 ms a word of the longer sentence', ['Un deux trois.', 'Un.'], 2580],
	['no time for a punctuation mark set apart', ['Le message\u202f: lu\u202f?'], 2580]
])('lasts %s', (_, sentences, delay) => {
	expect(playDelay(sentences)).toBe(delay);
});

test.each([
	[2, 0, 'all'],
	[2, 1, 'upcoming'],
	[2, 2, 'current'],
	[2, 3, 'past']
])('a step of moment %i is, at moment %i, %s', (own, moment, state) => {
	expect(stateOf(own, moment)).toBe(state);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceRoom, startRoom, type RoomAction, type RoomState } from './room';
import { laterOf, stampChange, type StampedRoom } from './room-message';

const slides = [{ id: 'title' }, { id: 'm1' }, { id: 'q', options: ['a', 'b'] }, { id: 'end' }];
const act = (actions: readonly RoomAction[], from: RoomState = startRoom(slides), now = 1000) =>
	actions.reduce((state, action) => advanceRoom(state, action, slides, now), from);

const next: RoomAction = { kind: 'next' };
const hand = (option: string, by: 1 | -1 = 1): RoomAction => ({ kind: 'count', option, by });

describe('a room', () => {
	test('goes one slide at a time, and shows the answer before it leaves a question', () => {
		expect(act([next]).slide).toBe('m1');
		const asked = act([next, next, next]);
		expect([asked.slide, asked.revealed]).toEqual(['q', ['q']]);
		expect(act([next], asked).slide).toBe('end');
		expect(act([next, next, next, next, next]).slide).toBe('end');
		expect(act([{ kind: 'previous' }], asked).slide).toBe('m1');
	});

	test('starts its clock at the first move, and not before', () => {
		expect(startRoom(slides).clock).toEqual({ base: 0 });
		expect(act([next]).clock).toEqual({ base: 0, since: 1000 });
		const later = advanceRoom(act([next]), next, slides, 9000);
		expect(later.clock.since).toBe(1000);
		const stopped = advanceRoom(later, { kind: 'clock-stop' }, slides, 61_000);
		expect(stopped.clock).toEqual({ base: 60_000 });
		expect(advanceRoom(stopped, next, slides, 70_000).clock).toEqual({ base: 60_000 });
		expect(advanceRoom(stopped, { kind: 'first' }, slides, 70_000).clock).toEqual({ base: 60_000 });
		expect(advanceRoom(stopped, { kind: 'clock-start' }, slides, 70_000).clock).toEqual({
			base: 60_000,
			since: 70_000
		});
	});

	test('comes back to its slide after a black screen, and moves from it only when lit', () => {
		const black = act([next, { kind: 'black' }]);
		expect(black.black).toBe(true);
		expect(act([next], black)).toEqual({ ...black, black: false });
		expect(act([{ kind: 'go', slide: 'end' }], black)).toMatchObject({ slide: 'end', black: false });
	});

	test('counts hands for the options of the slide, until the answer is shown', () => {
		const open = act([{ kind: 'vote' }, hand('b'), hand('b'), hand('a'), hand('b', -1)]);
		expect([open.slide, open.votes]).toEqual(['q', { q: [{ a: 1, b: 1 }] }]);
		expect(act([hand('c')], open)).toBe(open);
		const shown = act([{ kind: 'reveal' }], open);
		expect(act([hand('a')], shown)).toBe(shown);
	});

	test('votes a second time on a question that was answered', () => {
		const again = act([{ kind: 'vote' }, hand('a'), { kind: 'reveal' }, { kind: 'vote' }, hand('b')]);
		expect(again.revealed).toEqual([]);
		expect(again.votes).toEqual({ q: [{ a: 1 }, { b: 1 }] });
	});

	test('does nothing at a slide that it does not have', () => {
		const state = act([next]);
		expect(act([{ kind: 'go', slide: 'gone' }], state)).toBe(state);
	});
});

/** What two windows do, and in what order what they say arrives. */
const action = fc.constantFrom<RoomAction>(
	next,
	{ kind: 'previous' },
	{ kind: 'black' },
	{ kind: 'vote' },
	{ kind: 'reveal' },
	hand('a'),
	{ kind: 'go', slide: 'q' }
);
const step = fc.record({ by: fc.constantFrom('one', 'two'), action, delivered: fc.nat(3) });

test('two windows end in the same state, whatever they do and however late they hear it', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			// given: two windows that begin alike, and messages on their way
			const start: StampedRoom = { change: 0, by: 'start', state: startRoom(slides) };
			const held = { one: start, two: start };
			const toward: Record<'one' | 'two', StampedRoom[]> = { one: [], two: [] };
			const deliver = (to: 'one' | 'two', count: number) => {
				for (const message of toward[to].splice(0, count)) held[to] = laterOf(held[to], message);
			};

			// when: each acts on what it knows, and hears the other when it can
			for (const { by, action: done, delivered } of steps) {
				const one = by === 'one' ? 'one' : 'two';
				const other = one === 'one' ? 'two' : 'one';
				deliver(one, delivered);
				const state = advanceRoom(held[one].state, done, slides, 1000);
				if (state === held[one].state) continue;
				held[one] = stampChange(held[one], state, one);
				toward[other].push(held[one]);
			}
			deliver('one', Infinity);
			deliver('two', Infinity);

			// then
			expect(held.one).toEqual(held.two);
		}),
		{ seed: 45, numRuns: 500 }
	);
});

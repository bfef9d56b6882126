import { expect, test } from 'vitest';
import { elapsedOn, paceOf } from './room-clock';

const minutes = [0, 5, 10, 30];

// time passed in minutes, place of the slide → minutes passed, left, ahead
test.each([
	[0, 0, { elapsed: 0, left: 45, ahead: 0 }],
	[3, 1, { elapsed: 3, left: 42, ahead: 0 }],
	[3, 2, { elapsed: 3, left: 42, ahead: 2 }],
	[12.9, 2, { elapsed: 12, left: 33, ahead: 0 }],
	[12.9, 3, { elapsed: 12, left: 33, ahead: 2 }],
	[18, 2, { elapsed: 18, left: 27, ahead: -3 }],
	[15.5, 2, { elapsed: 15, left: 30, ahead: 0 }],
	[60, 3, { elapsed: 60, left: 0, ahead: -15 }]
])('after %d minutes on slide %d: %j', (passed, place, pace) => {
	expect(paceOf(passed * 60_000, minutes, place)).toEqual(pace);
});

test('a clock set back by its device takes no time away', () => {
	expect(elapsedOn({ base: 5000, since: 2000 }, 1000)).toBe(5000);
	expect(elapsedOn({ base: 5000 }, 9999)).toBe(5000);
});

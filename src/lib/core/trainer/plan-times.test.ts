import { describe, expect, test } from 'vitest';
import { halfDaysOf, planBalance, planTimes } from './plan-times';
import type { SessionPart } from './session-plan';

const talk = (minutes: number): SessionPart => ({ kind: 'talk', title: 'Tour de table', minutes });
const parts = [talk(5), talk(15), talk(25)];

describe('the times of a plan', () => {
	test('add up from the beginning', () => {
		expect(planTimes({ parts }).map(({ from, to, clock }) => [from, to, clock])).toEqual([
			[0, 5, undefined],
			[5, 20, undefined],
			[20, 45, undefined]
		]);
	});

	test('follow the clock, past midnight too', () => {
		expect(planTimes({ parts, start: 540 }).map(({ clock }) => clock)).toEqual([540, 545, 560]);
		expect(planTimes({ parts, start: 1425 }).map(({ clock }) => clock)).toEqual([1425, 1430, 5]);
	});

	// given                                    then
	test.each([
		[
			{ parts, length: 45 as const },
			{ kind: 'exact', total: 45 }
		],
		[
			{ parts, length: 120 as const },
			{ kind: 'left', total: 45, by: 75 }
		],
		[
			{ parts: [...parts, talk(3)], length: 45 as const },
			{ kind: 'over', total: 48, by: 3 }
		],
		[{ parts }, { kind: 'free', total: 45 }],
		[
			{ parts: [], length: 45 as const },
			{ kind: 'left', total: 0, by: 45 }
		]
	])('stand against the length: %j', (plan, balance) => {
		expect(planBalance(plan)).toEqual(balance);
	});

	test('are signed for once up to a half-day, twice beyond', () => {
		expect(halfDaysOf({ parts: [talk(210)] })).toBe(1);
		expect(halfDaysOf({ parts: [talk(210), talk(31)] })).toBe(2);
	});
});

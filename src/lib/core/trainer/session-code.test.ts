import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEEDS, TRAINING_LEVELS } from '../training/series-code';
import { formatSessionCode, MOST_MINUTES, parseSessionCode } from './session-code';
import { MINUTES_A_DAY, SESSION_LENGTHS, type SessionPart, type SessionPlan } from './session-plan';

const plan: SessionPlan = {
	version: 1,
	name: 'EHPAD, jeudi à 9 h',
	length: 45,
	start: 540,
	structures: ['ehpad', 'dac'],
	parts: [
		{ kind: 'lesson', lesson: 'm1-p4', minutes: 10 },
		{ kind: 'scenario', scenario: 'sc1', minutes: 15, focus: 'Qui vérifie ?' },
		{ kind: 'vote', item: 'sc1-q2', minutes: 5 },
		{ kind: 'naming-vote', series: 4821, level: 2, minutes: 5 },
		{ kind: 'talk', title: 'Pause', minutes: 10 }
	]
};
const code = formatSessionCode(plan);

const text = fc.string({ unit: 'binary', maxLength: 30 });
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const focus = fc.option(text, { nil: undefined });
const minutes = fc.integer({ min: 1, max: MOST_MINUTES });
const parts: fc.Arbitrary<SessionPart> = fc.oneof(
	fc.record({ kind: fc.constant('lesson' as const), lesson: id, minutes, focus }),
	fc.record({ kind: fc.constant('scenario' as const), scenario: id, minutes, focus }),
	fc.record({ kind: fc.constant('vote' as const), item: id, minutes, focus }),
	fc.record({
		kind: fc.constant('naming-vote' as const),
		series: fc.integer({ min: 1, max: SEEDS }),
		level: fc.constantFrom(...TRAINING_LEVELS),
		minutes,
		focus
	}),
	fc.record({ kind: fc.constant('talk' as const), title: text, minutes, focus })
);
const plans: fc.Arbitrary<SessionPlan> = fc.record({
	version: fc.constant(1 as const),
	name: text,
	length: fc.option(fc.constantFrom(...SESSION_LENGTHS), { nil: undefined }),
	start: fc.option(fc.integer({ min: 0, max: MINUTES_A_DAY - 1 }), { nil: undefined }),
	structures: fc.array(id, { maxLength: 4 }),
	parts: fc.array(parts, { maxLength: 12 })
});

describe('the code of a session', () => {
	test('stays readable in a link', () => {
		expect(code.slice(0, 60)).toBe('1~5~45.540~ehpad.dac~EHPAD!2c!_jeudi_!e0!_9_h~10.l.m1-p4~15.');
		expect(code.length).toBeLessThan(150);
	});

	test('reads back whatever it formats, from a link, a form and a file', () => {
		fc.assert(
			fc.property(plans, (given) => {
				const formatted = formatSessionCode(given);
				const read = { ok: true, value: given };

				expect(formatted).toMatch(/^[A-Za-z0-9!_.~-]+$/);
				expect(parseSessionCode(formatted)).toEqual(read);
				expect(
					parseSessionCode(`https://exemple.fr/animer/?${new URLSearchParams({ seance: formatted }).toString()}&x=1`)
				).toEqual(read);
				expect(parseSessionCode(`Bonjour,\r\n\r\n09:00 Accueil\r\nseance=${formatted}\r\n`)).toEqual(read);
			}),
			{ seed: 6, numRuns: 300 }
		);
	});

	test('reads a link that an e-mail program folded', () => {
		const folded = `http://exemple.fr/?seance=${code.slice(0, 70)}\r\n${code.slice(70)}\r\n`;
		expect(parseSessionCode(folded)).toEqual({ ok: true, value: plan });
	});

	test('is refused wherever it is cut', () => {
		for (let end = 1; end < code.length; end += 1) {
			expect(parseSessionCode(code.slice(0, end)), code.slice(0, end)).toEqual({ ok: false, error: { code: 'cut' } });
		}
	});

	test('is refused when one sign is changed, lost or doubled', () => {
		fc.assert(
			fc.property(plans, fc.nat(), fc.constantFrom('', 'a', '0', '.', '~', '!'), (given, place, sign) => {
				const formatted = formatSessionCode(given);
				const at = place % formatted.length;
				const changed = formatted.slice(0, at) + sign + formatted.slice(at + 1);
				const doubled = formatted.slice(0, at) + formatted.charAt(at) + formatted.slice(at);

				if (changed !== formatted) expect(parseSessionCode(changed).ok).toBe(false);
				expect(parseSessionCode(doubled).ok).toBe(false);
			}),
			{ seed: 6, numRuns: 500 }
		);
	});

	// given                                              then
	test.each([
		['', 'empty'],
		[' \n', 'empty'],
		['https://exemple.fr/animer/?seance=', 'empty'],
		['Bonjour à tous', 'not-a-session'],
		['{"format":"prendre-le-pli/progression"}', 'not-a-session'],
		['1', 'cut'],
		[code.replace('jeudi', 'mardi'), 'altered'],
		[code.toLowerCase(), 'altered']
	])('says of %j that it is %s', (given, fault) => {
		expect(parseSessionCode(given)).toEqual({ ok: false, error: { code: fault } });
	});

	test('answers any text without throwing', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.stringMatching(/^1~[0-9a-z.~!_-]{0,60}$/)), (given) => {
				expect(parseSessionCode(given).ok).toBe(false);
			}),
			{ seed: 6, numRuns: 1000 }
		);
	});
});

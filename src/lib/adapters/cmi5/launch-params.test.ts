import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLaunchParams, withoutLaunchParams } from './launch-params';

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '27' }, name: 'Léa' };
const GIVEN = {
	endpoint: 'https://lms.example/lrs',
	fetch: 'https://lms.example/fetch?key=k1',
	actor: JSON.stringify(ACTOR),
	registration: '9b4ee66b-6f0f-4d7c-9d2c-0c1d6f4b2f11',
	activityId: 'https://lms.example/au/3'
};
const search = (given: Readonly<Record<string, string>>) => `?${new URLSearchParams(given).toString()}`;

describe('readLaunchParams', () => {
	test('reads them in any order, among others, and keeps the learner as the LMS wrote them', () => {
		const turned = Object.fromEntries(Object.entries({ lang: 'fr', ...GIVEN }).toReversed());
		expect(readLaunchParams(search(turned))).toEqual({
			ok: true,
			value: { ...GIVEN, endpoint: 'https://lms.example/lrs/', actor: ACTOR }
		});
	});

	test('knows a course that no LMS opened', () => {
		expect(readLaunchParams('?lang=fr')).toEqual({ ok: false, error: { code: 'not-launched' } });
	});

	test.each(Object.keys(GIVEN))('asks for %s', (name) => {
		const fault = { ok: false, error: { code: 'missing-parameter', name } };
		expect(readLaunchParams(search({ ...GIVEN, [name]: '' }))).toEqual(fault);
		expect(readLaunchParams(search(Object.fromEntries(Object.entries(GIVEN).filter(([key]) => key !== name))))).toEqual(
			fault
		);
	});

	test.each([
		['endpoint', 'javascript:alert(1)'],
		['endpoint', '/lrs/'],
		['fetch', 'data:application/json,{}'],
		['actor', '{"objectType":"Agent"'],
		['actor', '"27"'],
		['actor', '{"objectType":"Agent","mbox":"mailto:lea@lms.example"}'],
		['actor', '{"objectType":"Group","account":{"homePage":"https://lms.example","name":"27"}}'],
		['actor', '{"objectType":"Agent","account":{"homePage":"https://lms.example","name":27}}'],
		['registration', '27'],
		['activityId', 'au/3']
	])('refuses a malformed %s: %s', (name, text) => {
		expect(readLaunchParams(search({ ...GIVEN, [name]: text }))).toEqual({
			ok: false,
			error: { code: 'malformed-parameter', name }
		});
	});

	test('answers every text', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(...Object.keys(GIVEN)), (text, name) => {
				expect(typeof readLaunchParams(text).ok).toBe('boolean');
				expect(typeof readLaunchParams(search({ ...GIVEN, [name]: text })).ok).toBe('boolean');
			}),
			{ seed: 27 }
		);
	});
});

describe('withoutLaunchParams', () => {
	test('leaves the page, the place in it and what is not of the LMS', () => {
		const page = 'https://lms.example/cours/index.html';
		expect(withoutLaunchParams(`${page}${search({ lang: 'fr', ...GIVEN })}#/module/2`)).toBe(
			`${page}?lang=fr#/module/2`
		);
		expect(withoutLaunchParams(`${page}${search(GIVEN)}`)).toBe(page);
	});

	test('takes away what could not be read too', () => {
		const address = `https://lms.example/${search({ endpoint: 'nowhere', fetch: 'f' })}&fetch=twice`;
		expect(withoutLaunchParams(address)).toBe('https://lms.example/');
	});
});

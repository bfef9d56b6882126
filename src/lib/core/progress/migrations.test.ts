import { describe, expect, test } from 'vitest';
import { migrate, RECORD_VERSION, type Migrations } from './migrations';

describe('a stored document', () => {
	test('of the present version stays as it is', () => {
		const document = { version: RECORD_VERSION, pages: {} };
		expect(migrate(document)).toEqual({ ok: true, value: document });
	});

	test('of an older version goes through every version since, in order', () => {
		// given two steps of a future that has three versions
		const steps: Migrations = {
			1: ({ pages, ...others }) => ({ ...others, lessons: pages }),
			2: ({ lessons, ...others }) => ({ ...others, lessons: [lessons] })
		};

		// then
		const ofLatest = { version: 3, clock: 4, lessons: ['p1'] };
		expect(migrate({ version: 1, clock: 4, pages: 'p1' }, steps, 3)).toEqual({ ok: true, value: ofLatest });
		expect(migrate({ version: 2, clock: 4, lessons: 'p1' }, steps, 3)).toEqual({ ok: true, value: ofLatest });
		expect(migrate(ofLatest, steps, 3)).toEqual({ ok: true, value: ofLatest });
	});

	test('of a version that nothing brings forward is a bug', () => {
		expect(() => migrate({ version: 1 }, {}, 2)).toThrow('No migration from version 1');
	});

	test('of a later version is not touched', () => {
		const newer = { code: 'newer-version', version: RECORD_VERSION + 1 };
		expect(migrate({ version: RECORD_VERSION + 1 })).toEqual({ ok: false, error: newer });
	});

	// given                        then
	test.each([
		[null, ''],
		['{}', ''],
		[[{ version: 1 }], ''],
		[{}, 'version'],
		[{ version: '1' }, 'version'],
		[{ version: 0 }, 'version'],
		[{ version: 1.5 }, 'version']
	])('such as %j is unreadable', (value, where) => {
		expect(migrate(value)).toEqual({ ok: false, error: { code: 'unreadable', where } });
	});
});

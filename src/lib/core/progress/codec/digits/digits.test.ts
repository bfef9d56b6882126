import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitReader, digitWriter, type Digits } from './digits';
import { passList, passNatural, passOneOf, passOptional, passText, passTime, passUpTo } from './pass';

/** What is read after `pass` has written, and what writing itself answered. */
function throughDigits<T>(pass: (digits: Digits, given?: T) => T, given: T): { readonly read: T; readonly written: T } {
	const writer = digitWriter();
	const written = pass(writer, given);
	const reader = digitReader(writer.value());
	const read = pass(reader);
	expect(reader.rest()).toBe(0n);
	return { read, written };
}

describe('digits', () => {
	const digit = fc.integer({ min: 1, max: 2 ** 45 }).chain((radix) => fc.tuple(fc.constant(radix), fc.nat(radix - 1)));

	test('are read back with the radices that they were written with', () => {
		fc.assert(
			fc.property(fc.array(digit), (run) => {
				const writer = digitWriter();
				for (const [radix, given] of run) writer.pass(radix, given);
				expect(writer.value()).toBeLessThan(writer.capacity());

				const reader = digitReader(writer.value());
				expect(run.map(([radix]) => reader.pass(radix, 0))).toEqual(run.map(([, given]) => given));
				expect(reader.rest()).toBe(0n);
			}),
			{ seed: 1 }
		);
	});

	test('cost what they can tell apart and no more', () => {
		const writer = digitWriter();
		for (let day = 0; day < 5; day += 1) writer.pass(3, 2);
		expect(writer.capacity()).toBe(243n);
		expect(writer.value()).toBe(242n);
	});

	test.each([
		[3, 3],
		[3, -1],
		[3, 0.5]
	])('take for a bug, in radix %d, the digit %d', (radix, given) => {
		expect(() => digitWriter().pass(radix, given)).toThrow('no digit');
	});
});

describe('a value through digits', () => {
	// what, its way, given, read
	test.each<readonly [string, (digits: Digits, given?: unknown) => unknown, unknown, unknown]>([
		['a time', (digits, given) => passTime(digits, given as number), 1_795_000_000_123, 1_795_000_000_123],
		['a time before 1970', (digits, given) => passTime(digits, given as number), -5, 0],
		['a number up to 9', (digits, given) => passUpTo(digits, 9, (given as number | undefined) ?? 0), 9, 9],
		['a number over 9', (digits, given) => passUpTo(digits, 9, (given as number | undefined) ?? 0), 12, 9],
		['a word of a list', (digits, given) => passOneOf(digits, ['a', 'b'], given as string), 'b', 'b'],
		[
			'a word that is not in the list',
			(digits, given) => passOneOf(digits, ['a', 'b'], given as string),
			'c',
			undefined
		],
		['no word', (digits, given) => passOneOf(digits, ['a', 'b'], given as string), undefined, undefined],
		['a text', (digits, given) => passText(digits, 'abc', 4, given as string), 'cab', 'cab'],
		['a text too long', (digits, given) => passText(digits, 'abc', 4, given as string), 'cabca', ''],
		['a text in other letters', (digits, given) => passText(digits, 'abc', 4, given as string), 'dab', '']
	])('%s', (_what, pass, given, then) => {
		expect(throughDigits(pass, given)).toEqual({ read: then, written: then });
	});

	test('any natural number comes back, and a small one takes four bits', () => {
		const pass = (digits: Digits, given = 0) => passNatural(digits, given);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.nat(),
					fc.maxSafeNat().map((given) => given % 2 ** 51)
				),
				(given) => {
					expect(throughDigits(pass, given)).toEqual({ read: given, written: given });
				}
			),
			{ seed: 2 }
		);
		const writer = digitWriter();
		passNatural(writer, 7);
		expect(writer.capacity()).toBe(16n);
	});

	test('a list stops at its longest, and what is absent stays absent', () => {
		const pass = (digits: Digits, given: readonly (number | undefined)[] = []) =>
			passList(digits, 2, given, (one) => passOptional(digits, one, (value) => passUpTo(digits, 9, value ?? 0)));
		expect(throughDigits(pass, [undefined, 4, 5]).read).toEqual([undefined, 4]);
	});
});

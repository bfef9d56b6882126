/**
 * A run of digits, each with a radix of its own: one choice among three costs 1.58 bits, not two. The same code writes
 * and reads: it passes what it would write, and goes on with what it is answered.
 */
export interface Digits {
	/** Writing, keeps `given` and answers it; reading, ignores it and answers what was kept. */
	pass(radix: number, given: number): number;
}

export interface DigitWriter extends Digits {
	/** All the digits as one number. */
	value(): bigint;
	/** How many numbers the same run of radices can tell apart. */
	capacity(): bigint;
}

export interface DigitReader extends Digits {
	/** What is left once the digits are read; anything but 0 was not written by a writer. */
	rest(): bigint;
}

export function digitWriter(): DigitWriter {
	const written: { readonly radix: bigint; readonly digit: bigint }[] = [];
	return {
		pass(radix, given) {
			if (!Number.isInteger(given) || given < 0 || given >= radix) {
				throw new Error(`${given} is no digit of radix ${radix}`);
			}
			written.push({ radix: BigInt(radix), digit: BigInt(given) });
			return given;
		},
		value: () => written.reduceRight((value, { radix, digit }) => value * radix + digit, 0n),
		capacity: () => written.reduce((product, { radix }) => product * radix, 1n)
	};
}

export function digitReader(value: bigint): DigitReader {
	let rest = value;
	return {
		pass(radix) {
			const digit = rest % BigInt(radix);
			rest /= BigInt(radix);
			return Number(digit);
		},
		rest: () => rest
	};
}

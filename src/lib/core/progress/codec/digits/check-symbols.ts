/**
 * Check symbols of a Reed–Solomon code over 32 symbols: whatever is wrong in four symbols or fewer is seen, two
 * neighbours swapped included, and one text in a million passes by chance. Up to 31 symbols in all.
 */
export const CHECK_SYMBOLS = 4;

/** Product of two elements of GF(32), modulo x⁵ + x² + 1. */
function multiply(one: number, other: number): number {
	let product = 0;
	for (let bit = 16; bit > 0; bit >>= 1) {
		product <<= 1;
		if (product & 32) product ^= 0b100101;
		if (other & bit) product ^= one;
	}
	return product;
}

/** (x − 1)(x − α)(x − α²)(x − α³), α = 2: the weights under the heaviest. */
const GENERATOR = Array.from({ length: CHECK_SYMBOLS })
	.reduce<{ readonly weights: readonly number[]; readonly root: number }>(
		({ weights, root }) => ({
			weights: [...weights, 0].map((weight, index) => weight ^ multiply(weights[index - 1] ?? 0, root)),
			root: multiply(root, 2)
		}),
		{ weights: [1], root: 1 }
	)
	.weights.slice(1);

/** The rest of the division of the symbols, the heaviest first, by the generator. */
function restOf(symbols: readonly number[]): readonly number[] {
	return symbols.reduce<readonly number[]>(
		(rest, symbol) => {
			const [heaviest = 0, ...others] = rest;
			return [...others, symbol].map((value, index) => value ^ multiply(heaviest, GENERATOR[index] ?? 0));
		},
		Array.from({ length: CHECK_SYMBOLS }, () => 0)
	);
}

/** Symbols with their check after them. */
export const withCheck = (symbols: readonly number[]): readonly number[] => [
	...symbols,
	...restOf([...symbols, ...Array.from({ length: CHECK_SYMBOLS }, () => 0)])
];

export const hasCheck = (symbols: readonly number[]): boolean => restOf(symbols).every((value) => value === 0);

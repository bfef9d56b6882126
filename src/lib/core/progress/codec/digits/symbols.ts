/** A number as symbols of a base, the heaviest first; without leading zeros unless `length` asks for them. */
export function toSymbols(value: bigint, base: number, length = 0): readonly number[] {
	const symbols: number[] = [];
	for (let rest = value; rest > 0n || symbols.length < length; rest /= BigInt(base)) {
		symbols.push(Number(rest % BigInt(base)));
	}
	return symbols.reverse();
}

export const fromSymbols = (symbols: readonly number[], base: number): bigint =>
	symbols.reduce((value, symbol) => value * BigInt(base) + BigInt(symbol), 0n);

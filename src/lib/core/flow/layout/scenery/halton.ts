/**
 * The `index`-th number of the Halton sequence in a base, between 0 and 1: it spreads points evenly without chance, so
 * that the same map always gets the same trees (design 5.3).
 */
export function halton(index: number, base: number): number {
	let [rest, digit, sum] = [index, 1, 0];
	while (rest > 0) {
		digit /= base;
		sum += digit * (rest % base);
		rest = Math.floor(rest / base);
	}
	return sum;
}

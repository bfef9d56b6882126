import type { AddressReading } from './read-address';

/** Local parts that exist already in the domain of the address, in lower case. */
export function takenLocalParts({ address, given }: Pick<AddressReading, 'address' | 'given'>): readonly string[] {
	const ending = `@${address.domain}`.toLowerCase();
	return (given.taken ?? [])
		.map((taken) => taken.toLowerCase())
		.filter((taken) => taken.endsWith(ending))
		.map((taken) => taken.slice(0, -ending.length));
}

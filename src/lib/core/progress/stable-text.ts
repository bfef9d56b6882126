/** JSON with the keys of every object in order: equal values, equal texts, whatever they went through. */
export function stableText(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part) ? inOrder(part) : part
	);
}

function inOrder(object: object): object {
	return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every place of a value where a naming rule is cited: the `rule` keys of questions, cards, segments and addresses. */
export function* ruleCitations(
	value: unknown,
	path: readonly PropertyKey[] = []
): Generator<{ readonly id: string; readonly path: readonly PropertyKey[] }> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		const place = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'rule' && typeof part === 'string') yield { id: part, path: place };
		else yield* ruleCitations(part, place);
	}
}

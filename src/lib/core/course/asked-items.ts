/** By id of page: the questions that it asks, each with the id of its objective. */
export type AskedItems = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Ids of the questions of a page; a page without questions has none. */
export const itemIdsOf = (asked: AskedItems, page: string): readonly string[] => Object.keys(asked[page] ?? {});

/** Every question once, whatever the pages that ask it. */
export function questionsOf(asked: AskedItems): readonly { readonly id: string; readonly objective: string }[] {
	const objectives = new Map(Object.values(asked).flatMap((items) => Object.entries(items)));
	return [...objectives].map(([id, objective]) => ({ id, objective }));
}

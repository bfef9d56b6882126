/** What a learner gave, by ids, never by position or text (requirement P-6). One shape serves the kinds that share it. */
export type ItemResponse =
	/** Single and multiple choice: ids of the choices. */
	| { readonly kind: 'chosen'; readonly choices: readonly string[] }
	/** Ordering: ids of the parts in the order given; an intruder left aside is absent. */
	| { readonly kind: 'ordered'; readonly parts: readonly string[] }
	/** Matching (pair id → pair id whose right part was chosen) and classify (card id → category id). */
	| { readonly kind: 'placed'; readonly targets: Readonly<Record<string, string>> }
	/** Find the faults: ids of the segments. */
	| { readonly kind: 'marked'; readonly segments: readonly string[] }
	/** Compose an address: the address. */
	| { readonly kind: 'composed'; readonly address: string };

/**
 * A run of text with the little markup that a sentence of data may carry. It is data, so it is rendered
 * by a component and never injected as HTML (requirement S-2).
 */
export type InlineNode =
	| string
	| { readonly code: string }
	| { readonly strong: string }
	/** Ids of the sources that a claim rests on. */
	| { readonly cite: readonly string[] };
export type InlineText = readonly InlineNode[];

/** The words alone, without citations: for names, titles and search. */
export function plainText(text: InlineText): string {
	return text
		.map((node) => {
			if (typeof node === 'string') return node;
			if ('code' in node) return node.code;
			return 'strong' in node ? node.strong : '';
		})
		.join('')
		.trim();
}

/** Ids of the sources cited in a text, in order. */
export function citationsOf(text: InlineText): readonly string[] {
	return text.flatMap((node) => (typeof node === 'object' && 'cite' in node ? node.cite : []));
}

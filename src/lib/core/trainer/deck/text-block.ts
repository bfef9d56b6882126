import type { InlineText } from '../../shared/inline-text';

/** A piece of the course as a slide may show it: the words of its page, without the citations that its page carries. */
export type TextBlock =
	| { readonly kind: 'paragraph'; readonly text: InlineText }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly InlineText[] }
	| { readonly kind: 'table'; readonly head: readonly InlineText[]; readonly rows: readonly (readonly InlineText[])[] }
	| {
			readonly kind: 'callout';
			readonly callout: 'attention' | 'retenir' | 'source2021';
			readonly blocks: readonly TextBlock[];
	  }
	/** An address cut at its @. */
	| { readonly kind: 'address'; readonly address: string }
	/** A thing to do of the page, by id. */
	| { readonly kind: 'activity'; readonly id: string };

/** What stands under one title; the words before the first title of a page have none. */
export interface TextSection {
	readonly title?: string | undefined;
	readonly blocks: readonly TextBlock[];
}

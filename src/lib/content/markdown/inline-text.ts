import { fromMarkdown } from 'mdast-util-from-markdown';
import type { InlineNode, InlineText } from '../../core/shared/inline-text';
import { fail, ok, type Result } from '../../core/shared/result';
import { typeset } from '../typography';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
type PhrasingContent = Extract<Block, { type: 'paragraph' }>['children'][number];

/** What a sentence of data may not hold, with the word for it. */
export type InlineFault = { readonly code: 'markup'; readonly found: string } | { readonly code: 'expression' };

/** A citation: one source or several, one after the other. */
const CITATION = /\s*((?:\[@[a-z0-9-]+\])+)/g;

/** Text with its citations cut out as nodes. */
function cutCitations(text: string): InlineNode[] {
	const nodes: InlineNode[] = [];
	let last = 0;
	for (const match of text.matchAll(CITATION)) {
		if (match.index > last) nodes.push(typeset(text.slice(last, match.index)));
		nodes.push({ cite: [...(match[1] ?? '').matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id ?? '') });
		last = match.index + match[0].length;
	}
	if (last < text.length) nodes.push(typeset(text.slice(last)));
	return nodes;
}

function convert(node: PhrasingContent): Result<InlineNode[], InlineFault> {
	if (node.type === 'text') {
		return /[{}]/.test(node.value) ? fail({ code: 'expression' }) : ok(cutCitations(node.value));
	}
	if (node.type === 'inlineCode') return ok([{ code: node.value }]);
	if (node.type === 'strong') {
		const words = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
		if (words.every((word) => word !== undefined)) return ok([{ strong: typeset(words.join('')) }]);
	}
	return fail({ code: 'markup', found: node.type });
}

/**
 * Reads a sentence of a YAML file: text, `code` for addresses, **strong** and citations, and nothing else.
 * It stops at the first fault: a sentence is short.
 */
export function parseInlineText(source: string): Result<InlineText, InlineFault> {
	const [paragraph, ...others] = fromMarkdown(source).children;
	if (!paragraph) return ok([]);
	if (paragraph.type !== 'paragraph' || others.length > 0) return fail({ code: 'markup', found: paragraph.type });

	const nodes: InlineNode[] = [];
	for (const child of paragraph.children) {
		const converted = convert(child);
		if (!converted.ok) return converted;
		nodes.push(...converted.value);
	}
	return ok(nodes);
}

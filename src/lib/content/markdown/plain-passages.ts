import { fromMarkdown } from 'mdast-util-from-markdown';
import { typeset } from '../typography';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Nodes that are a line of their own, once in plain text. */
const LINES: readonly string[] = ['paragraph', 'heading'];
const CITATIONS = /\s*(?:\[@[^\]]*\])+/g;

/** Words of a node without markup, citations or components. */
function words(node: Node | { readonly type: string; readonly value?: string }): string {
	if (node.type === 'html') return '';
	if (node.type === 'inlineCode') return node.value ?? '';
	if (node.type === 'text') return typeset((node.value ?? '').replace(CITATIONS, ''));
	return 'children' in node ? node.children.map(words).join('') : '';
}

/** Tables are text for this parser: a row is a line, its cells apart by a dot. The names of the columns say nothing alone. */
function linesOf(node: Node): readonly string[] {
	if (!LINES.includes(node.type)) return 'children' in node ? node.children.flatMap(linesOf) : [];
	const text = words(node);
	if (!text.startsWith('|')) return [text.replaceAll('\n', ' ').trim()];
	return text
		.split('\n')
		.slice(2)
		.map((row) => row.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '').join(' · '));
}

/** The words of a page, what stands before its first title and then section by section. The titles of sections are left out. */
export function plainPassages(body: string): readonly (readonly string[])[] {
	const passages: string[][] = [[]];
	for (const node of fromMarkdown(body).children) {
		if (node.type === 'heading' && node.depth === 2) passages.push([]);
		else passages.at(-1)?.push(...linesOf(node).filter((line) => line !== ''));
	}
	return passages;
}

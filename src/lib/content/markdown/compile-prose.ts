import { compile } from 'mdsvex';
import rehypeSlug from 'rehype-slug';
import { parse as parseSvelte } from 'svelte/compiler';
import { typeset } from '../typography';
import type { AcronymFinder } from './acronyms';
import { parseComponentTag } from './components';
import { breakAddress } from '../../core/address/break-address';

/** A page of prose as Svelte markup, and what it mentions in reading order. */
export interface CompiledProse {
	/** Markup of a component whose only prop is `blocks`: the components that prose may use. */
	readonly markup: string;
	readonly citations: readonly string[];
	/** Ids of glossary entries, one for each acronym at its first use. */
	readonly terms: readonly string[];
	/** Titles of the level 2 sections with their anchors. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** A node of the trees of mdsvex's own generation of remark and rehype, which predate today's types. */
interface TreeNode {
	type: string;
	value?: string;
	tagName?: string;
	label?: string;
	depth?: number;
	properties?: Record<string, string>;
	children?: TreeNode[];
}

const escapeText = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Code, which in this course is an address: it breaks before its @ or a dot, never at a hyphen (design 2.2). */
const escapeCode = (text: string) => escapeText(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
const address = (text: string) => `<code>${breakAddress(text).map(escapeCode).join('<wbr />')}</code>`;
const html = (value: string): TreeNode => ({ type: 'html', value });

/** Turns an author's tag into a reference to the components given by the page. */
function blockTag(source: string): string {
	return source
		.split('\n')
		.map((line) => {
			const tag = parseComponentTag(line);
			if (!tag.ok) throw new Error(`Unchecked tag: ${line}`);
			const { name, form, attributes } = tag.value;
			if (form === 'close') return `</blocks.${name}>`;
			const question = name === 'Quiz' || name === 'Ordering' || name === 'Classify';
			const written = Object.entries(attributes).map(
				([key, value]) => ` ${question && key === 'id' ? 'ids' : key}="${escapeText(value)}"`
			);
			return `<blocks.${name}${written.join('')}${form === 'self-closing' ? ' /' : ''}>`;
		})
		.join('\n');
}

/** Ids of a citation: mdsvex's parser reads `[@a][@b]` as one reference, `[@a]` as another. */
function citationIds(node: TreeNode): readonly string[] {
	if (node.type !== 'linkReference') return [];
	const text = node.children?.[0]?.value ?? '';
	const label = node.label ?? '';
	return [...new Set([text, label])].filter((id) => id.startsWith('@')).map((id) => id.slice(1));
}

/** mdsvex escapes the braces of code before the plugins run. */
const decodeBraces = (text: string) => text.replaceAll('&#123;', '{').replaceAll('&#125;', '}');

const words = (node: TreeNode): string => node.value ?? (node.children ?? []).map(words).join('');

/**
 * Compiles a page of prose that `checkProse` has accepted, through mdsvex.
 * The result is read again as a Svelte tree and refused if it holds anything but text, plain elements and blocks:
 * two parsers must agree before an author's words reach a browser (requirement S-1).
 */
export async function compileProse(body: string, acronyms: AcronymFinder): Promise<CompiledProse> {
	const citations: string[] = [];
	const terms: string[] = [];
	const sections: { id: string; title: string }[] = [];

	function writeText(value: string, markAcronyms: boolean): TreeNode[] {
		if (!markAcronyms) return [{ type: 'text', value: escapeText(typeset(value)) }];
		const parts = acronyms.cut(typeset(value));
		const texts = parts.map((part) => (typeof part === 'string' ? part : part.words));
		const marked = new Map<number, string>();
		for (const [index, part] of parts.entries()) {
			if (typeof part === 'string' || terms.includes(part.entry.id)) continue;
			terms.push(part.entry.id);
			// A button is a box of its own: a line would break between it and the bracket or the full stop that hold it.
			const before = /[^ \n]*$/.exec(texts[index - 1] ?? '')?.[0] ?? '';
			const after = /^[^ \n]*/.exec(texts[index + 1] ?? '')?.[0] ?? '';
			texts[index - 1] = (texts[index - 1] ?? '').slice(0, -before.length || undefined);
			texts[index + 1] = (texts[index + 1] ?? '').slice(after.length);
			const around = `${before && ` before="${escapeText(before)}"`}${after && ` after="${escapeText(after)}"`}`;
			marked.set(index, `<blocks.Term id="${part.entry.id}"${around}>${escapeText(part.words)}</blocks.Term>`);
		}
		return texts.map((text, index) => {
			const term = marked.get(index);
			return term === undefined ? { type: 'text', value: escapeText(text) } : html(term);
		});
	}

	function rewrite(node: TreeNode, inHeading: boolean): void {
		if (!node.children) return;
		const children: TreeNode[] = [];
		for (let index = 0; index < node.children.length; index += 1) {
			const child = node.children[index] as TreeNode;
			const ids = [...citationIds(child)];
			if (ids.length > 0) {
				while (citationIds(node.children[index + 1] ?? { type: '' }).length > 0) {
					index += 1;
					ids.push(...citationIds(node.children[index] as TreeNode));
				}
				const before = children.at(-1);
				if (before?.type === 'text') before.value = before.value?.trimEnd() ?? '';
				citations.push(...ids);
				children.push(html(`<blocks.Cite ids="${ids.join(' ')}" />`));
			} else if (child.type === 'text') {
				children.push(...writeText(child.value ?? '', !inHeading));
			} else if (child.type === 'inlineCode') {
				children.push(html(address(decodeBraces(child.value ?? ''))));
			} else if (child.type === 'html') {
				children.push(html(blockTag(child.value ?? '')));
			} else {
				rewrite(child, inHeading || child.type === 'heading');
				children.push(child);
			}
		}
		node.children = children;
	}

	/** Wraps each level 2 section, so that a page can lay it out; and makes tables readable as cards. */
	function dress(root: TreeNode): void {
		const out: TreeNode[] = [];
		let open = false;
		for (const child of withPractice(inSets(root.children ?? []))) {
			if (child.tagName === 'h2') {
				const id = child.properties?.['id'] ?? '';
				sections.push({ id, title: words(child) });
				if (open) out.push({ type: 'raw', value: '</section>' });
				out.push({ type: 'raw', value: `<section data-section="${id}">` });
				open = true;
			}
			if (child.tagName === 'table') labelCells(child);
			out.push(child);
		}
		if (open) out.push({ type: 'raw', value: '</section>' });
		root.children = out;
	}

	const compiled = await compile(body, {
		extensions: ['.md'],
		smartypants: false,
		highlight: false,
		remarkPlugins: [() => (tree: TreeNode) => rewrite(tree, false)] as never,
		rehypePlugins: [rehypeSlug, () => (tree: TreeNode) => dress(tree)] as never
	});
	const markup = compiled?.code.trim() ?? '';
	refuseCode(markup);
	return { markup, citations, terms, sections };
}

const isQuestion = (node: TreeNode) => node.type === 'raw' && /^<blocks\.Quiz /.test(node.value ?? '');
const isSpace = (node: TreeNode) => node.type === 'text' && (node.value ?? '').trim() === '';

/** Questions that follow one another are one set, asked one at a time. */
function inSets(nodes: readonly TreeNode[]): readonly TreeNode[] {
	const sets: TreeNode[] = [];
	for (const node of nodes) {
		const last = sets.findLast((other) => !isSpace(other));
		if (isQuestion(node) && last && isQuestion(last)) {
			const added = / ids="([^"]*)"/.exec(node.value ?? '')?.[1] ?? '';
			last.value = (last.value ?? '').replace(/ ids="([^"]*)"/, ` ids="$1 ${added}"`);
		} else {
			sets.push(node);
		}
	}
	return sets;
}

/** Gives the questions that end a page a section of their own, unless their author did. */
function withPractice(nodes: readonly TreeNode[]): readonly TreeNode[] {
	const start = nodes.findLastIndex((node) => !isQuestion(node) && !isSpace(node)) + 1;
	if (!nodes.slice(start).some(isQuestion) || nodes[start - 1]?.tagName === 'h2') return nodes;
	const heading: TreeNode = {
		type: 'element',
		tagName: 'h2',
		properties: { id: 'a-vous' },
		children: [{ type: 'text', value: 'À vous' }]
	};
	return [...nodes.slice(0, start), heading, ...nodes.slice(start)];
}

/** Explicit roles keep the semantics of a table that small screens lay out as cards, each cell with its column's name. */
function labelCells(table: TreeNode): void {
	const elements = (node: TreeNode, tagName: string): TreeNode[] =>
		(node.children ?? []).flatMap((child) => (child.tagName === tagName ? [child] : elements(child, tagName)));
	const set = (node: TreeNode, properties: Record<string, string>) => {
		node.properties = { ...node.properties, ...properties };
	};

	const heads = elements(table, 'th')
		.map((head) => words(head).replace(/<[^>]*>/g, '').trim())
		.map((head) => (head === '' || /[?!…]$/.test(head) ? head : typeset(`${head} :`)));
	set(table, { role: 'table' });
	for (const part of ['thead', 'tbody']) elements(table, part).forEach((group) => set(group, { role: 'rowgroup' }));
	for (const row of elements(table, 'tr')) {
		set(row, { role: 'row' });
		elements(row, 'th').forEach((head) => set(head, { role: 'columnheader' }));
		elements(row, 'td').forEach((cell, column) => set(cell, { role: 'cell', 'data-label': heads[column] ?? '' }));
	}
}

const ELEMENTS: ReadonlySet<string> = new Set([
	'h2', 'h3', 'p', 'strong', 'code', 'wbr', 'ul', 'ol', 'li', 'br', 'section', 'table', 'thead', 'tbody', 'tr', 'th', 'td'
]);
const NODES: ReadonlySet<string> = new Set(['Fragment', 'Text', 'RegularElement', 'Component', 'Attribute']);

function refuseCode(markup: string): void {
	const root = parseSvelte(markup, { modern: true });
	if (root.instance ?? root.module ?? root.css) throw new Error('Prose compiled to a script or a style');

	const visit = (node: { type: string; name?: string; fragment?: unknown; nodes?: unknown; attributes?: unknown; value?: unknown }) => {
		if (!NODES.has(node.type)) throw new Error(`Prose compiled to ${node.type}`);
		if (node.type === 'RegularElement' && !ELEMENTS.has(node.name ?? '')) throw new Error(`Prose compiled to <${node.name}>`);
		if (node.type === 'Component' && !/^blocks\.[A-Z]\w*$/.test(node.name ?? '')) throw new Error(`Prose compiled to ${node.name}`);
		if (node.type === 'Attribute' && /^on|^style$/.test(node.name ?? '')) throw new Error(`Prose compiled to ${node.name}`);
		for (const children of [node.nodes, node.attributes, node.value]) {
			if (Array.isArray(children)) children.forEach((child) => visit(child as { type: string }));
		}
		if (node.fragment) visit(node.fragment as { type: string });
	};
	visit(root.fragment);
}

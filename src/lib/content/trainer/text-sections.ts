import { fromMarkdown } from 'mdast-util-from-markdown';
import type { InlineText } from '../../core/shared/inline-text';
import type { TextBlock, TextSection } from '../../core/trainer/deck/text-block';
import { parseComponentTag } from '../markdown/components';
import { parseInlineText } from '../markdown/inline-text';
import { typeset } from '../typography';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** A sentence without its citations: they are on the page of the course, with their sources. */
function inline(source: string): InlineText {
	const line = source.replaceAll(/\s*\n\s*/g, ' ').trim();
	// A word of code inside bold is bold: a run has one look.
	const parsed = parseInlineText(line.replace(/\*\*[^*]+\*\*/g, (strong) => strong.replaceAll('`', '')));
	if (!parsed.ok) throw new Error(`No slide can show ${JSON.stringify(parsed.error)} in: ${source}`);
	const nodes = parsed.value.filter((node) => typeof node === 'string' || !('cite' in node));
	// Two runs that a citation kept apart are one again.
	return nodes.reduce<InlineText>((text, node) => {
		const last = text.at(-1);
		return typeof node === 'string' && typeof last === 'string' ? [...text.slice(0, -1), last + node] : [...text, node];
	}, []);
}

/** Tables are text for this parser. */
function tableOf(source: string): TextBlock {
	const [first = '', , ...others] = source.split('\n');
	const cells = (row: string) => row.trim().replace(/^\||\|$/g, '').split('|').map(inline);
	return { kind: 'table', head: cells(first), rows: others.map(cells) };
}

const sliceOf = (body: string, { position }: Node): string => body.slice(position?.start.offset, position?.end.offset);

function listOf(body: string, node: Extract<Node, { type: 'list' }>): TextBlock {
	const items = node.children.map((item) => {
		const [only, ...others] = item.children;
		if (only?.type !== 'paragraph' || others.length > 0) throw new Error(`A list in a list: ${sliceOf(body, node)}`);
		return inline(sliceOf(body, only));
	});
	return { kind: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items };
}

/** Questions are put to the vote, and the comparison has slides of its own: neither is text. */
const ELSEWHERE = ['Quiz', 'Flow', 'Ordering', 'Classify'];

/** The words of a page, section by section. A section of questions only has nothing to read: it is left out. */
export function textSections(body: string): readonly TextSection[] {
	const sections: { title?: string; blocks: TextBlock[] }[] = [{ blocks: [] }];
	let callout: { kind: 'attention' | 'retenir' | 'source2021'; blocks: TextBlock[] } | undefined;
	const add = (block: TextBlock) => void (callout?.blocks ?? sections.at(-1)?.blocks)?.push(block);

	function addTag(source: string) {
		const tag = parseComponentTag(source);
		if (!tag.ok) throw new Error(`Unchecked tag: ${source}`);
		const { name, form, attributes } = tag.value;
		if (name === 'Callout' && form === 'open') {
			callout = { kind: attributes['kind'] as 'attention' | 'retenir' | 'source2021', blocks: [] };
		} else if (name === 'Callout') {
			const closed = callout;
			callout = undefined;
			if (closed) add({ kind: 'callout', callout: closed.kind, blocks: closed.blocks });
		} else if (name === 'AddressAnatomy') {
			add({ kind: 'address', address: attributes['address'] ?? '' });
		} else if (!ELSEWHERE.includes(name)) {
			add({ kind: 'activity', id: attributes['id'] ?? '' });
		}
	}

	for (const node of fromMarkdown(body).children) {
		const source = sliceOf(body, node);
		if (node.type === 'heading') sections.push({ title: typeset(source.replace(/^#+\s*/, '')), blocks: [] });
		else if (node.type === 'html') source.split('\n').forEach(addTag);
		else if (node.type === 'list') add(listOf(body, node));
		else if (node.type !== 'paragraph') throw new Error(`No slide can show ${node.type}: ${source}`);
		else add(source.startsWith('|') ? tableOf(source) : { kind: 'paragraph', text: inline(source) });
	}
	return sections.filter(({ blocks }) => blocks.length > 0);
}

import type { InlineNode, InlineText } from '../../shared/inline-text';
import { unreachable } from '../../shared/result';
import type { TextBlock } from './text-block';

/** Size of the words of a slide: 1.5, 1.25 and once the least that the back of the room reads. */
export type SlideSize = 'large' | 'medium' | 'small';

interface Measure {
	/** Letters in the width of a slide, and lines in its height: those of the narrower and lower of the two formats. */
	readonly letters: number;
	readonly lines: number;
}
const MEASURES: Readonly<Record<SlideSize, Measure>> = {
	large: { letters: 62, lines: 10.5 },
	medium: { letters: 75, lines: 12.5 },
	small: { letters: 92, lines: 16 }
};

/** An address is set in a wide face, and does not break anywhere. */
const CODE_WIDTH = 1.3;
const widthOf = (text: InlineText): number =>
	text.reduce((sum, node: InlineNode) => {
		if (typeof node === 'string') return sum + node.length;
		if ('code' in node) return sum + node.code.length * CODE_WIDTH;
		return sum + ('strong' in node ? node.strong.length * 1.08 : 0);
	}, 0);

const linesOf = (text: InlineText, letters: number) => Math.max(1, Math.ceil(widthOf(text) / letters));

/** Lines between two blocks, between two items, around a row, around a callout. */
const GAP = { block: 0.5, item: 0.3, row: 0.8, callout: 2.2 };

function tableLines({ head, rows }: Extract<TextBlock, { kind: 'table' }>, letters: number): number {
	const all = [head, ...rows];
	const longest = head.map((_, column) => Math.max(6, ...all.map((row) => widthOf(row[column] ?? []))));
	// A browser gives short columns what they need, and shares the rest.
	const room = letters - 3 * head.length;
	const sum = longest.reduce((total, length) => total + Math.sqrt(length), 0);
	const share = longest.map((length) => Math.min(length, (room * Math.sqrt(length)) / sum));
	const left = room - share.reduce((total, width) => total + width, 0);
	const needing = longest.filter((length, column) => length > (share[column] ?? 0)).length;
	const widths = share.map((width, column) => (width < (longest[column] ?? 0) ? width + left / needing : width));
	return all.reduce(
		(total, row) =>
			total + GAP.row + Math.max(1, ...row.map((cell, column) => Math.ceil(widthOf(cell) / (widths[column] ?? 6)))),
		0
	);
}

function blockLines(block: TextBlock, letters: number): number {
	switch (block.kind) {
		case 'paragraph':
			return linesOf(block.text, letters);
		case 'list':
			return block.items.reduce((sum, item) => sum + linesOf(item, letters - 4) + GAP.item, -GAP.item);
		case 'table':
			return tableLines(block, letters);
		case 'callout':
			return GAP.callout + heightOf(block.blocks, letters - 5);
		case 'address':
			return 3.6;
		case 'activity':
			return 0;
		default:
			return unreachable(block);
	}
}

const heightOf = (blocks: readonly TextBlock[], letters: number): number =>
	blocks.reduce((sum, block) => sum + blockLines(block, letters) + GAP.block, -GAP.block);

const fits = (blocks: readonly TextBlock[], size: SlideSize): boolean =>
	heightOf(blocks, MEASURES[size].letters) <= MEASURES[size].lines;

/** The largest size at which blocks fit; the smallest for those that fit none. */
export function sizeOf(blocks: readonly TextBlock[]): SlideSize {
	return (['large', 'medium', 'small'] as const).find((size) => fits(blocks, size)) ?? 'small';
}

/** The pieces that may stand on different slides. */
function piecesOf(block: TextBlock): readonly TextBlock[] {
	if (block.kind === 'list') {
		return block.items.map((item, index) => ({ ...block, start: block.start + index, items: [item] }));
	}
	if (block.kind === 'table') return block.rows.map((row) => ({ ...block, rows: [row] }));
	return [block];
}

/** Puts a piece after others: an item goes on with its list, a row with its table. */
function join(blocks: readonly TextBlock[], piece: TextBlock): readonly TextBlock[] {
	const last = blocks.at(-1);
	if (last?.kind === 'list' && piece.kind === 'list' && piece.start === last.start + last.items.length) {
		return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...piece.items] }];
	}
	if (last?.kind === 'table' && piece.kind === 'table' && last.head === piece.head) {
		return [...blocks.slice(0, -1), { ...last, rows: [...last.rows, ...piece.rows] }];
	}
	return [...blocks, piece];
}

/** A sentence that announces what follows does not end a slide. */
const announces = (block: TextBlock | undefined): boolean => {
	const end = block?.kind === 'paragraph' ? block.text.at(-1) : undefined;
	return typeof end === 'string' && /:\s*$/.test(end);
};

/** Fills slides one after the other, each to `lines` at most; one piece alone is never refused. */
function fill(pieces: readonly TextBlock[], size: SlideSize, lines: number): readonly (readonly TextBlock[])[] {
	const slides: (readonly TextBlock[])[] = [];
	let slide: readonly TextBlock[] = [];
	for (const piece of pieces) {
		const longer = join(slide, piece);
		if (slide.length === 0 || heightOf(longer, MEASURES[size].letters) <= lines) {
			slide = longer;
			continue;
		}
		const kept = announces(slide.at(-1)) && slide.length > 1 ? slide.slice(-1) : [];
		slides.push(slide.slice(0, slide.length - kept.length));
		slide = join(kept, piece);
	}
	return [...slides, slide];
}

/** A slide, and half of the next one, is worse than two even slides: the lines are lowered while none is added. */
const STEP = 0.5;

/** The slides that blocks need: nothing is cut, and a table that fits one slide at the smallest size stays whole. */
export function splitBlocks(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
	const shown = blocks.filter(({ kind }) => kind !== 'activity');
	if (shown.length === 0) return [];
	const size = shown.some(({ kind }) => kind === 'table') ? 'small' : 'medium';
	if (fits(shown, size)) return [shown];

	const pieces = shown.flatMap(piecesOf);
	const { lines } = MEASURES[size];
	let slides = fill(pieces, size, lines);
	for (let lower = lines - STEP; lower > 0; lower -= STEP) {
		const even = fill(pieces, size, lower);
		if (even.length > slides.length) break;
		slides = even;
	}
	return slides;
}

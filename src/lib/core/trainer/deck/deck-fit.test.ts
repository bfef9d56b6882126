import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../shared/inline-text';
import { sizeOf, splitBlocks } from './deck-fit';
import type { TextBlock } from './text-block';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text: [text] });
const list = (items: readonly string[]): TextBlock => ({
	kind: 'list',
	ordered: true,
	start: 1,
	items: items.map((item) => [item])
});
const words = (block: TextBlock): string => {
	if (block.kind === 'paragraph') return plainText(block.text);
	if (block.kind === 'list') return block.items.map(plainText).join(' ');
	return block.kind === 'table' ? block.rows.map((row) => row.map(plainText).join(' ')).join(' ') : '';
};
const long = 'Un mot après l’autre, jusqu’au bout de la ligne. '.repeat(4);

describe('splitBlocks', () => {
	test('keeps on one slide what fits one, large when it is short', () => {
		const blocks = [paragraph('Une idée.'), list(['un', 'deux'])];
		expect(splitBlocks(blocks)).toEqual([blocks]);
		expect(sizeOf(blocks)).toBe('large');
		expect(sizeOf([paragraph(long), paragraph(long), paragraph(long)])).toBe('medium');
	});

	test('goes on with the numbers of a list on the next slide', () => {
		const slides = splitBlocks([list(Array.from({ length: 10 }, () => long))]);
		const starts = slides.map(([block]) => (block?.kind === 'list' ? block.start : 0));
		expect(slides.length).toBeGreaterThan(2);
		expect(starts[0]).toBe(1);
		expect(starts[1]).toBe(1 + (slides[0]?.[0]?.kind === 'list' ? slides[0][0].items.length : 0));
	});

	test('never ends a slide with the sentence that announces what follows', () => {
		for (let before = 1; before < 8; before += 1) {
			const filler = Array.from({ length: before }, () => paragraph(long));
			const slides = splitBlocks([...filler, paragraph('Voici la liste :'), list([long, long])]);
			for (const slide of slides) expect(words(slide.at(-1) ?? paragraph(''))).not.toMatch(/:$/);
		}
	});

	test('repeats the head of a table that goes on', () => {
		const rows = Array.from({ length: 14 }, (_, index) => [[`${index} ${long}`], [long]]);
		const slides = splitBlocks([{ kind: 'table', head: [['Un'], ['Deux']], rows }]);
		expect(slides.length).toBeGreaterThan(1);
		for (const [table] of slides) expect(table).toMatchObject({ kind: 'table', head: [['Un'], ['Deux']] });
	});

	test('cuts nothing and changes no order, whatever it is given', () => {
		const text = fc.integer({ min: 1, max: 60 }).map((length) => 'mot '.repeat(length).trim());
		const block = fc.oneof(
			text.map(paragraph),
			fc.array(text, { minLength: 1, maxLength: 12 }).map(list),
			fc
				.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 })
				.map((rows): TextBlock => ({ kind: 'table', head: [['a'], ['b']], rows: rows.map(([a, b]) => [[a], [b]]) }))
		);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
				const shown = splitBlocks(blocks).flat().map(words).join(' ');
				expect(shown).toBe(blocks.map(words).join(' '));
			}),
			{ seed: 6, numRuns: 200 }
		);
	});
});

import { describe, expect, test } from 'vitest';
import { plainText, type InlineText } from '../../src/lib/core/shared/inline-text';
import type { TextBlock } from '../../src/lib/core/trainer/deck/text-block';
import { votesOf } from '../../src/lib/core/trainer/vote/vote-question';
import { ehpadPlan, everything, slidesOf, source } from '../e2e/room-deck';

const all = slidesOf(everything);
const of = (id: string) => all.filter((slide) => slide.id === id || slide.id.startsWith(`${id}-`));

const textsOf = (block: TextBlock): readonly InlineText[] => {
	if (block.kind === 'paragraph') return [block.text];
	if (block.kind === 'list') return block.items;
	if (block.kind === 'table') return block.rows.flat();
	return block.kind === 'callout' ? block.blocks.flatMap(textsOf) : [];
};

describe('a deck', () => {
	test('shows a situation without, then asks what to change, then with, moment by moment', () => {
		for (const [id, { flow }] of Object.entries(source.flows)) {
			const moments = (variant: string) => flow.moments.map((_, index) => `${id}-${variant}-${index + 1}`);
			const expected = [id, `${id}-question`, ...moments('without'), `${id}-change`, ...moments('with'), `${id}-count`];
			expect(of(id).map((slide) => slide.id).slice(0, expected.length)).toEqual(expected);
		}
	});

	test('loses no word of a lesson', () => {
		for (const [id, { sections }] of Object.entries(source.words.lessons)) {
			const given = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).map(plainText);
			const shown = of(id).flatMap((slide) => (slide.kind === 'text' ? slide.blocks.flatMap(textsOf) : [])).map(plainText);
			expect(shown, id).toEqual(expect.arrayContaining(given));
		}
	});

	test('takes the minutes of its plan, to the second', () => {
		for (const plan of [everything, ehpadPlan]) {
			const planned = plan.parts.reduce((sum, { minutes }) => sum + minutes, 0);
			const slides = slidesOf(plan).filter(({ part }) => part !== undefined);
			const drawn = plan.parts.reduce((sum, part) => sum + (part.kind === 'naming-vote' ? part.minutes : 0), 0);
			expect(slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(planned - drawn, 6);
		}
		expect(slidesOf(ehpadPlan).reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(45, 6);
	});

	test('gives each slide an id of its own, the same when the order of the plan changes', () => {
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const turned = slidesOf({ ...ehpadPlan, parts: ehpadPlan.parts.toReversed() }).map(({ id }) => id);
		expect(turned.toSorted()).toEqual(slidesOf(ehpadPlan).map(({ id }) => id).toSorted());
	});

	test('asks a question twice under two ids', () => {
		const vote = { kind: 'vote', item: 'sc1-q1', minutes: 3 } as const;
		const ids = slidesOf({ ...ehpadPlan, parts: [vote, vote] }).map(({ id }) => id);
		expect(ids.filter((id) => id.startsWith('sc1-q1'))).toEqual(['sc1-q1', 'sc1-q1~2']);
	});

	test('leaves out what the course no longer holds', () => {
		const gone = { ...ehpadPlan, parts: [{ kind: 'lesson' as const, lesson: 'm9-p9', minutes: 5 }] };
		expect(slidesOf(gone).map(({ kind }) => kind)).toEqual(['end']);
	});

	test('says at a vote what the guide of its situation says', () => {
		const vote = slidesOf(ehpadPlan).find((slide) => slide.kind === 'vote' && slide.question.id.startsWith('sc1'));
		expect([vote?.guide, plainText(vote?.cue ?? [])]).toEqual(['sc1', 'sc1-q1 et sc1-q3 à main levée.']);
	});
});

test('every question of the course can be put to the vote, with two options or more and a right one', () => {
	for (const item of Object.values(source.items)) {
		const votes = votesOf(item);
		expect(votes.length, item.id).toBeGreaterThan(0);
		for (const { id, options } of votes) {
			expect(options.length, id).toBeGreaterThan(1);
			expect(options.some(({ right }) => right === true), id).toBe(true);
			expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length);
		}
	}
});

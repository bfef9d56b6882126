import { partDrafts, type Draft } from './deck-parts';
import { sizeOf, splitBlocks } from './deck-fit';
import type { DeckSource } from './deck-source';
import type { TextBlock } from './text-block';
import type { InlineText } from '../../shared/inline-text';
import type { SessionPart, SessionPlan } from '../session-plan';
import type { Slide } from './slide';

/** Minutes of each draft: its share of those of the part. */
function timed(drafts: readonly Draft[], minutes: number, part: number): readonly Slide[] {
	const sum = drafts.reduce((total, { weight }) => total + weight, 0);
	return drafts.map(({ weight, ...draft }): Slide => ({ ...draft, part, minutes: (minutes * weight) / sum }));
}

/** The name of a part, in words of the course. */
export function partTitle(part: SessionPart, { course }: Pick<DeckSource, 'course'>): string | undefined {
	switch (part.kind) {
		case 'lesson':
			return course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === part.lesson)?.title;
		case 'scenario':
			return course.scenarios.find(({ id }) => id === part.scenario)?.shortTitle;
		case 'talk':
			return part.title;
		case 'vote':
		case 'naming-vote':
			return undefined;
	}
}

/** The one sentence of a part that is worth taking home: what its page says to keep. */
function keptSentence(part: SessionPart, { words }: DeckSource): InlineText | undefined {
	if (part.kind === 'lesson') {
		const blocks = words.lessons[part.lesson]?.sections.flatMap((section) => section.blocks) ?? [];
		const callout = blocks.find((block) => block.kind === 'callout' && block.callout === 'retenir');
		const [first] = callout?.kind === 'callout' ? callout.blocks : [];
		return first?.kind === 'paragraph' ? first.text : undefined;
	}
	if (part.kind === 'scenario') {
		const blocks = words.scenarios[part.scenario]?.sections.flatMap((section) => section.blocks) ?? [];
		return blocks.find((block) => block.kind === 'list')?.items[0];
	}
	return undefined;
}

/** What was seen, part after part, each with the sentence that its page says to keep. */
function synthesis(plan: SessionPlan, source: DeckSource): readonly Slide[] {
	const items = plan.parts.flatMap((part): readonly InlineText[] => {
		const title = part.kind === 'talk' ? undefined : partTitle(part, source);
		const kept = keptSentence(part, source);
		if (title === undefined) return [];
		return [kept ? [{ strong: title }, ' — ', ...kept] : [{ strong: title }]];
	});
	const blocks: readonly TextBlock[] = items.length > 1 ? [{ kind: 'list', ordered: false, start: 1, items }] : [];
	const slides = splitBlocks(blocks);
	return slides.map((piece, index): Slide => ({
		kind: 'synthesis',
		id: index === 0 ? 'synthesis' : `synthesis-${index + 1}`,
		context: plan.name,
		minutes: 0,
		blocks: piece,
		size: sizeOf(piece),
		piece: index + 1,
		pieces: slides.length
	}));
}

/** A plan may show the same thing twice: the second time has an id of its own. */
function withOwnIds(slides: readonly Slide[]): readonly Slide[] {
	const seen = new Map<string, number>();
	return slides.map((slide) => {
		const times = (seen.get(slide.id) ?? 0) + 1;
		seen.set(slide.id, times);
		return times === 1 ? slide : { ...slide, id: `${slide.id}~${times}` };
	});
}

/** Parts that one slide names. */
const NAMED = 16;

function openingSlides(title: string, parts: readonly string[], context: string): readonly Slide[] {
	const count = Math.max(1, Math.ceil(parts.length / NAMED));
	return Array.from({ length: count }, (_, index): Slide => ({
		kind: 'session',
		id: index === 0 ? 'session' : `session-${index + 1}`,
		context,
		minutes: 0,
		title,
		first: index * NAMED + 1,
		parts: parts.slice(index * NAMED, (index + 1) * NAMED)
	}));
}

/** A session as slides, in order. The same plan and course give the same slides, under the same ids. */
export function buildDeck(plan: SessionPlan, source: DeckSource): readonly Slide[] {
	const shown = plan.parts.filter(({ kind }) => kind === 'lesson' || kind === 'scenario' || kind === 'talk');
	const parts = shown.flatMap((part) => partTitle(part, source) ?? []);
	const opening = shown.length > 1 ? openingSlides(plan.name, parts, source.course.title) : [];
	return withOwnIds([
		...opening,
		...plan.parts.flatMap((part, index) => {
			const before = plan.parts.slice(0, index).findLast(({ kind }) => kind === 'lesson' || kind === 'scenario');
			return timed(partDrafts(part, before, source), part.minutes, index);
		}),
		...synthesis(plan, source),
		{ kind: 'end', id: 'end', context: plan.name, minutes: 0 }
	]);
}

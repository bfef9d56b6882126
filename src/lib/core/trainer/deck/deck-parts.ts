import { VARIANTS } from '../../flow/flow';
import { showActivity } from './deck-activity';
import { sizeOf, splitBlocks } from './deck-fit';
import type { GuideStage, TrainerGuide } from './trainer-guide';
import type { DeckSource } from './deck-source';
import type { TextSection } from './text-block';
import type { SessionPart } from '../session-plan';
import type { Slide, SlideFrame } from './slide';
import { votesOf, type VoteQuestion } from '../vote/vote-question';

type Bare<S> = S extends unknown ? Omit<S, 'minutes' | 'part'> : never;
/** A slide before its minutes are known: it takes `weight` of those of its part. */
export type Draft = Bare<Slide> & { readonly weight: number };
type Common = Pick<SlideFrame, 'context' | 'guide' | 'cue'>;

/** Where the question of a part is kept: a course has it by its id, an exercise is drawn from its number. */
export function voteKey(part: Extract<SessionPart, { kind: 'vote' | 'naming-vote' }>): string {
	return part.kind === 'vote' ? part.item : `naming-${part.level}-${part.series}`;
}

/** The words of one title, on as many slides as they need. */
function textDrafts(id: string, { title, blocks }: TextSection, common: Common): readonly Draft[] {
	const slides = splitBlocks(blocks);
	return slides.map((piece, index) => ({
		...common,
		kind: 'text',
		id: index === 0 ? id : `${id}-${index + 1}`,
		title: title ?? common.context,
		blocks: piece,
		size: sizeOf(piece),
		piece: index + 1,
		pieces: slides.length,
		weight: 1
	}));
}

const voteDraft = (question: VoteQuestion, common: Common): Draft => ({
	...common,
	kind: 'vote',
	id: question.id,
	question,
	weight: 2
});

/** A lesson: what it is for, then each of its titles, then what it gives to do. */
export function lessonDrafts(lesson: string, focus: string | undefined, source: DeckSource): readonly Draft[] {
	const module = source.course.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson));
	const summary = module?.lessons.find(({ id }) => id === lesson);
	const words = source.words.lessons[lesson];
	if (!module || !summary || !words) return [];

	const common: Common = { context: summary.title, guide: module.id };
	const { objectives, sections } = words;
	return [
		{
			...common,
			context: module.title,
			kind: 'lesson',
			id: lesson,
			title: summary.title,
			objectives,
			focus,
			weight: 1
		},
		...sections.flatMap((section, index): readonly Draft[] => {
			const id = `${lesson}-${index + 1}`;
			const shown = section.blocks.flatMap((block) => {
				const activity = block.kind === 'activity' ? source.activities[block.id] : undefined;
				return activity ? [showActivity(activity)] : [];
			});
			const added = shown.flatMap(({ sections: more }) => more);
			return [
				...textDrafts(id, section, common),
				...added.flatMap((more, rank) => textDrafts(`${id}-a${rank + 1}`, more, common)),
				...shown.flatMap(({ votes }) => votes).map((question) => voteDraft(question, common))
			];
		})
	];
}

const isStage = (stage: GuideStage, wanted: GuideStage): boolean =>
	typeof stage === 'object' && typeof wanted === 'object' ? stage.moment === wanted.moment : stage === wanted;

const stageIn = (guide: TrainerGuide | undefined, wanted: GuideStage) =>
	guide?.timeline.find(({ stage }) => isStage(stage, wanted));

/** A situation: its story, a question, each side moment by moment with a question between them, the count, what to keep. */
export function scenarioDrafts(scenario: string, source: DeckSource): readonly Draft[] {
	const summary = source.course.scenarios.find(({ id }) => id === scenario);
	const words = source.words.scenarios[scenario];
	const flow = source.flows[scenario]?.flow;
	if (!summary || !words || !flow) return [];

	const guide = source.words.guides[scenario];
	const common: Common = { context: summary.shortTitle, guide: scenario };
	/** What the guide says at a stage, whose minutes `slides` slides share. */
	const at = (stage: GuideStage, slides: number) => {
		const row = stageIn(guide, stage);
		return { ...common, ...(row && { cue: row.cue }), weight: (row?.minutes ?? slides) / slides };
	};
	const opening = at('opening', 2);
	const [without = [], withMss = []] = VARIANTS.map((variant) =>
		flow.moments.map(({ id }, index): Draft => ({
			...at({ moment: id }, 2),
			kind: 'moment',
			id: `${scenario}-${variant}-${index + 1}`,
			scenario,
			variant,
			moment: index + 1
		}))
	);
	const kept = words.sections.flatMap((section, index) => textDrafts(`${scenario}-${index + 1}`, section, common));
	return [
		{ ...opening, kind: 'scenario', id: scenario, scenario, title: summary.title, story: words.story },
		{ ...opening, kind: 'question', id: `${scenario}-question`, stage: 'opening', text: guide?.question ?? [] },
		...without,
		{
			...common,
			weight: 1,
			kind: 'question',
			id: `${scenario}-change`,
			stage: 'change',
			text: guide?.beforeWith ?? []
		},
		...withMss,
		{ ...common, weight: 1, kind: 'count', id: `${scenario}-count`, scenario },
		...kept.map((draft) => ({ ...draft, ...at('closing', kept.length) }))
	];
}

/** Id of the guide of a part that has one: of its module, or of its situation. */
function guideOf(part: SessionPart | undefined, { course }: DeckSource): string | undefined {
	if (part?.kind === 'scenario') return part.scenario;
	if (part?.kind !== 'lesson') return undefined;
	return course.modules.find(({ lessons }) => lessons.some(({ id }) => id === part.lesson))?.id;
}

/** The slides of one part of a plan; none when the course no longer holds what it names. `before`: what a vote is about. */
export function partDrafts(part: SessionPart, before: SessionPart | undefined, source: DeckSource): readonly Draft[] {
	switch (part.kind) {
		case 'lesson':
			return lessonDrafts(part.lesson, part.focus, source);
		case 'scenario':
			return scenarioDrafts(part.scenario, source);
		case 'talk':
			return [{ kind: 'talk', id: 'talk', context: '', title: part.title, weight: 1 }];
		case 'vote':
		case 'naming-vote': {
			const item = source.items[voteKey(part)];
			const guide = guideOf(before, source);
			const row = stageIn(guide === undefined ? undefined : source.words.guides[guide], 'votes');
			const common = { context: part.focus ?? '', guide, ...(row && { cue: row.cue }) };
			return item ? votesOf(item).map((question) => voteDraft(question, common)) : [];
		}
	}
}

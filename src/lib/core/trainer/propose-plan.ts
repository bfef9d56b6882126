import type { ScenarioSummary } from '../course/course';
import type { QuizItemKind } from '../quiz/item';
import type { Random } from '../shared/random';
import { SEEDS } from '../training/series-code';
import type { Level } from '../training/training-bank';
import type { SessionLength, SessionPart, SessionPlan } from './session-plan';

/** A lesson or a situation for a time, with what the room does with it. */
export interface PlannedPage {
	readonly ref: string;
	readonly minutes: number;
	readonly focus?: string | undefined;
}

/** A part of a longer session, before its public is known. */
export type OutlinePart =
	| PlannedPage
	/** The first situation of the public, the second… at its own duration. */
	| { readonly situation: number }
	| { readonly naming: Level; readonly minutes: number }
	| { readonly talk: string; readonly minutes: number };

/** A question that may be put to the vote. */
export interface VoteQuestion {
	readonly id: string;
	/** Id of the lesson or of the situation that asks it, or that teaches what it asks. */
	readonly page: string;
	readonly kind: QuizItemKind;
	readonly text: string;
}

/** What sessions are made of, beside the course itself (content/course.yaml). */
export interface SessionCatalogue {
	readonly structures: readonly {
		readonly id: string;
		readonly label: string;
		readonly situations: readonly string[];
		/** The ready-made session of this public. */
		readonly session: { readonly minutes: number; readonly items: readonly PlannedPage[] };
	}[];
	readonly outlines: readonly {
		readonly minutes: SessionLength;
		readonly items: readonly OutlinePart[];
		/** What the minutes that are left are for. */
		readonly rest: string;
	}[];
	readonly questions: readonly VoteQuestion[];
}

export interface SessionWish {
	readonly name: string;
	/** `undefined`: a length of one's own, and nothing is proposed. */
	readonly length: SessionLength | undefined;
	/** Ids of the structures that come. */
	readonly structures: readonly string[];
}

/** At the end of a situation: one question, hands up. */
const VOTE_MINUTES = 3;

type Scenarios = readonly Pick<ScenarioSummary, 'id' | 'duration'>[];

/** Situations of a public: the first of each structure, then the second ones, then the others in the order of the course. */
export function situationsFor(
	catalogue: SessionCatalogue,
	structures: readonly string[],
	scenarios: Scenarios
): readonly string[] {
	const lists = catalogue.structures.filter(({ id }) => structures.includes(id)).map(({ situations }) => situations);
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
	return [...new Set([...inTurn, ...scenarios.map(({ id }) => id)])];
}

export const minutesOf = (parts: readonly SessionPart[]): number =>
	parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** A plan to begin from: the ready-made session of 45 minutes, or a longer one with the situations of the public. */
export function proposePlan(
	catalogue: SessionCatalogue,
	scenarios: Scenarios,
	{ name, length, structures }: SessionWish,
	random: Random
): SessionPlan {
	const isScenario = (ref: string) => scenarios.some(({ id }) => id === ref);

	function pageParts({ ref, minutes, focus }: PlannedPage): readonly SessionPart[] {
		const told = focus === undefined ? {} : { focus };
		if (!isScenario(ref)) return [{ kind: 'lesson', lesson: ref, minutes, ...told }];
		const question = catalogue.questions.find(({ page, kind }) => page === ref && kind === 'single-choice');
		if (!question || minutes <= VOTE_MINUTES) return [{ kind: 'scenario', scenario: ref, minutes, ...told }];
		return [
			{ kind: 'scenario', scenario: ref, minutes: minutes - VOTE_MINUTES, ...told },
			{ kind: 'vote', item: question.id, minutes: VOTE_MINUTES }
		];
	}

	const situations = situationsFor(catalogue, structures, scenarios);
	function outlineParts(part: OutlinePart): readonly SessionPart[] {
		if ('ref' in part) return pageParts(part);
		if ('talk' in part) return [{ kind: 'talk', title: part.talk, minutes: part.minutes }];
		if ('naming' in part) {
			const series = 1 + Math.floor(random() * SEEDS);
			return [{ kind: 'naming-vote', series, level: part.naming, minutes: part.minutes }];
		}
		const scenario = scenarios.find(({ id }) => id === situations[part.situation - 1]);
		return scenario ? pageParts({ ref: scenario.id, minutes: scenario.duration }) : [];
	}

	const outline = catalogue.outlines.find(({ minutes }) => minutes === length);
	const ready = catalogue.structures.find(({ id }) => structures.includes(id)) ?? catalogue.structures.at(-1);
	const plan = { version: 1, name, length, structures } as const;
	if (!outline) return { ...plan, parts: length === undefined ? [] : (ready?.session.items.flatMap(pageParts) ?? []) };

	const parts = outline.items.flatMap(outlineParts);
	const rest = outline.minutes - minutesOf(parts);
	return { ...plan, parts: rest > 0 ? [...parts, { kind: 'talk', title: outline.rest, minutes: rest }] : parts };
}

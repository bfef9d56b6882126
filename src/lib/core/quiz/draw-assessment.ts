import { pick, seededRandom, shuffle } from '../shared/random';
import { fail, ok, type Result } from '../shared/result';
import type { QuizItem } from './item';

/** Numbers of draws: 1 to 9999, short enough to be read aloud in a room. */
export const DRAWS = 9999;

/** Reads the number of a draw as somebody typed it; spaces do not matter. */
export function parseDraw(text: string): Result<number, 'not-a-draw'> {
	const [digits] = /^\d{1,4}$/.exec(text.replace(/\s/g, '')) ?? [];
	const number = Number(digits ?? 0);
	return number >= 1 ? ok(number) : fail('not-a-draw');
}

interface DrawRequest<Item> {
	readonly bank: readonly Item[];
	/** Ids, in the order in which they are asked. */
	readonly objectives: readonly string[];
	/** The least number of small cases. */
	readonly cases: number;
	readonly seed: number;
}

/**
 * The questions of one assessment: one for each objective, with enough small cases among them. The same request gives
 * the same questions. A bank that cannot give them is a bug: the content rules have checked it.
 */
export function drawAssessment<Item extends Pick<QuizItem, 'objective' | 'case'>>({
	bank,
	objectives,
	cases,
	seed
}: DrawRequest<Item>): readonly Item[] {
	const random = seededRandom(seed);
	const about = (objective: string) => bank.filter((item) => item.objective === objective);
	const drawn = new Map(objectives.map((objective) => [objective, pick(about(objective), random)]));
	const missing = () => cases - [...drawn.values()].filter((item) => item.case).length;

	for (const objective of shuffle(objectives, random)) {
		if (missing() <= 0) break;
		const others = about(objective).filter((item) => item.case);
		if (!drawn.get(objective)?.case && others.length > 0) drawn.set(objective, pick(others, random));
	}
	if (missing() > 0) throw new Error(`The bank lacks ${missing()} cases`);
	return [...drawn.values()];
}

import { fail, ok, type Result } from '../shared/result';
import { TRAINING_FAMILIES, type Level, type TrainingFamily } from './training-bank';

export const TRAINING_LEVELS = [1, 2, 3] as const satisfies readonly Level[];

/** What makes a series again: the same code, the same exercises. */
export interface SeriesCode {
	readonly level: Level;
	/** `undefined`: a little of everything. */
	readonly family: TrainingFamily | undefined;
	/** 1 to 9999: short enough to be read aloud in a room. */
	readonly seed: number;
}
export const SEEDS = 9999;

export const familiesOf = ({ family }: SeriesCode): readonly TrainingFamily[] =>
	family === undefined ? TRAINING_FAMILIES : [family];

/** `2-0-4821`: level, family (0 for all), seed. */
export function formatSeriesCode({ level, family, seed }: SeriesCode): string {
	return `${level}-${family === undefined ? 0 : TRAINING_FAMILIES.indexOf(family) + 1}-${seed}`;
}

/** Reads a code as somebody typed it; spaces do not matter. */
export function parseSeriesCode(text: string): Result<SeriesCode, 'not-a-code'> {
	const [, levelDigit = '', familyDigit = '', seedDigits = ''] =
		/^([1-3])-([0-6])-(\d{1,4})$/.exec(text.replace(/\s/g, '')) ?? [];
	const level = TRAINING_LEVELS.find((one) => String(one) === levelDigit);
	const seed = Number(seedDigits);
	if (level === undefined || seed < 1) return fail('not-a-code');
	return ok({ level, family: TRAINING_FAMILIES[Number(familyDigit) - 1], seed });
}

import type { QuizItem } from '../quiz/item';
import type { Bench } from './specimen';
import type { TrainingFamily } from './training-bank';

/** A drawn exercise: an ordinary question, with its family. */
export type TrainingItem = QuizItem & { readonly family: TrainingFamily };

/** One exercise of a family; none when the draw was unlucky, then another is drawn. */
export type Generator = (bench: Bench, id: string) => TrainingItem | undefined;

/** Ids of the parts of a drawn question, by position: the same seed gives the same parts. */
export const partId = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/** What every exercise says in the same way. Its sources are those of its rule. */
export function frame<F extends TrainingFamily>(family: F, id: string, { bank, level }: Bench) {
	const { objective } = bank.families[family];
	return { id, family, objective, sources: [], difficulty: level } as const;
}

import { bank, rules } from 'virtual:training';
import type { QuizItem } from '$lib/core/quiz/item';
import { foreseenJudge } from '$lib/core/quiz/mark-foreseen';
import { markItem } from '$lib/core/quiz/mark-item';
import type { ItemResponse } from '$lib/core/quiz/response';
import { generateSeries, type SeriesRequest } from '$lib/core/training/generate-series';
import type { LevelCases } from '$lib/core/training/training-bank';
import { rulebook } from '../rulebook';

type Asked = Omit<SeriesRequest, 'bank' | 'rulebook'>;

/** The questions of a series, and what is needed to mark them. */
export const drawSeries = (asked: Asked, cases: LevelCases) => ({
	items: generateSeries({ ...asked, bank: { ...bank, ...cases }, rulebook }),
	mark: (item: QuizItem, response: ItemResponse) => markItem(item, response, foreseenJudge),
	rules
});

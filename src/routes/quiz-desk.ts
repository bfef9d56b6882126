import type { CitedRule } from '$lib/core/address/naming-rule';
import type { QuizItem } from '$lib/core/quiz/item';
import { isRight } from '$lib/core/quiz/marking';
import { markItem, type JudgeComposed } from '$lib/core/quiz/mark-item';
import type { ItemResponse } from '$lib/core/quiz/response';
import type { LearnerSession } from '$lib/session/learner-session.svelte';
import type { NoteDesk, QuizDesk } from '$lib/ui/prose/page-context';
import { pageLink } from './links';

/** What a page with an address to compose needs besides: any rule may answer. */
export interface Composing {
	readonly judge: JudgeComposed;
	readonly rules: readonly CitedRule[];
}

/** What the questions of a page need. `items` are those of the page. */
export function quizDesk(
	learner: LearnerSession,
	items: Readonly<Record<string, QuizItem>>,
	composing: Composing | undefined
): QuizDesk {
	const mark = (item: QuizItem, response: ItemResponse) => markItem(item, response, composing?.judge);
	return {
		attempts: learner.attempts,
		onattempt(id, attempt, unsure) {
			const item = items[id];
			if (!item) throw new Error(`No such question on this page: ${id}`);
			learner.recordAttempt(attempt, {
				id,
				question: item,
				revision: item.revision,
				unsure,
				isRight: (response) => isRight(mark(item, response))
			});
		},
		mark,
		rules: composing?.rules
	};
}

/** What the activities of a page need. */
export const noteDesk = (learner: LearnerSession): NoteDesk => ({
	notes: learner.record.notes,
	onnote: (note, value) => learner.tell({ kind: 'note-written', note, value }),
	pageOf: pageLink
});

/** Loads the naming engine only where an address is composed: it weighs as much as the rest of a quiz. */
export async function composingOf(items: Readonly<Record<string, QuizItem>>): Promise<Composing | undefined> {
	if (!Object.values(items).some(({ kind }) => kind === 'compose-address')) return undefined;
	const [{ composedJudge }, { explainedRulebook }] = await Promise.all([
		import('$lib/core/quiz/mark-composed'),
		import('./explained-rulebook')
	]);
	return { judge: composedJudge(explainedRulebook), rules: explainedRulebook.rules };
}

import type { CitedRule } from '$lib/core/address/naming-rule';
import type { QuizItem } from '$lib/core/quiz/item';
import { markItem, type JudgeComposed } from '$lib/core/quiz/mark-item';
import type { AttemptBook } from '$lib/session/attempt-book.svelte';
import type { QuizDesk } from '$lib/ui/prose/page-context';

/** What a page with an address to compose needs besides: any rule may answer. */
export interface Composing {
	readonly judge: JudgeComposed;
	readonly rules: readonly CitedRule[];
}

/** What the questions of a page need. */
export const quizDesk = (book: AttemptBook, composing: Composing | undefined): QuizDesk => ({
	attempts: book.attempts,
	onattempt: (id, attempt) => book.record(id, attempt),
	mark: (item, response) => markItem(item, response, composing?.judge),
	rules: composing?.rules
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

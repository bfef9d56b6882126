import { pages } from 'virtual:course';
import type { AskedItems } from '$lib/core/course/asked-items';
import type { ItemRecord } from '$lib/core/progress/learner-record';
import { asAsked } from '$lib/core/quiz/asked-order';
import type { ItemPlace, PlannedItem } from '$lib/core/recall/plan-recall';
import { fail, ok, type Result } from '$lib/core/shared/result';
import type { RecallQuestion } from '$lib/ui/recall/recall-question';
import { lessonHref } from './links';
import { composingOf, type Composing } from './quiz-desk';

/** By id of question; one that several pages ask is recalled with the first. */
export function placesOf(asked: AskedItems): Readonly<Record<string, ItemPlace>> {
	const places = Object.entries(asked).flatMap(([page, items]) =>
		Object.entries(items).map(([id, objective]) => [id, { page, objective }] as const)
	);
	return Object.fromEntries(places.reverse());
}

export interface Review {
	readonly questions: readonly RecallQuestion[];
	readonly composing: Composing | undefined;
}

/** Pages and the naming engine are files of their own: they fail to come when the network does. */
async function orFail<Loaded>(loading: Promise<Loaded>): Promise<Result<Loaded, 'not-loaded'>> {
	try {
		return ok(await loading);
	} catch {
		return fail('not-loaded');
	}
}

async function loadPage(id: string) {
	const load = pages[id];
	if (!load) throw new Error(`No such page: ${id}`);
	return (await load()).page;
}

/** Loads the questions of a review. Their choices change places from one recall to the next. */
export async function loadReview(
	review: readonly PlannedItem[],
	records: Readonly<Record<string, ItemRecord>>
): Promise<Result<Review, 'not-loaded'>> {
	const loaded = await orFail(Promise.all(review.map(({ page }) => loadPage(page))));
	if (!loaded.ok) return loaded;

	const questions = review.flatMap(({ id }, index): readonly RecallQuestion[] => {
		const page = loaded.value[index];
		const item = page?.items[id];
		if (!page || !item) throw new Error(`No such question: ${id}`);
		return [{ item: asAsked(item, records[id]?.length ?? 0), page, href: lessonHref(page.id) }];
	});
	const composing = await orFail(composingOf(Object.fromEntries(questions.map(({ item }) => [item.id, item]))));
	return composing.ok ? ok({ questions, composing: composing.value }) : composing;
}

import { plainText } from '../core/shared/inline-text';
import type { SessionCatalogue } from '../core/trainer/propose-plan';
import { allItems, type Content } from './content';
import { itemsOn } from './page-data';

/** What a trainer composes a session from: the ready-made ones, the outlines of longer ones, and every question. */
export function sessionCatalogue(content: Content): SessionCatalogue {
	const { profiles, sessionPlans } = content.course.value;
	const pages = [...content.modules.flatMap(({ lessons }) => lessons), ...content.scenarios.map(({ prose }) => prose)];
	const asking = new Map(
		pages.flatMap(({ value, references }) => itemsOn(content, references).map(({ id }) => [id, value.id] as const))
	);
	return {
		structures: profiles.structures.map(({ id, label, situations, session }) => ({ id, label, situations, session })),
		outlines: sessionPlans,
		questions: allItems(content).flatMap(({ item }) => {
			const page = asking.get(item.id) ?? item.lesson;
			return page === undefined ? [] : [{ id: item.id, page, kind: item.kind, text: item.title ?? plainText(item.stem) }];
		})
	};
}

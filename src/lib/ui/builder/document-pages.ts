import type { DocumentKit, DocumentWords } from '../../core/trainer/documents';
import type { SessionPlan } from '../../core/trainer/session-plan';
import type { DocumentId } from '../../messages/documents';

/** In the order in which a trainer needs them. */
export const DOCUMENT_IDS: readonly DocumentId[] = [
	'guide',
	'handouts',
	'naming',
	'exercises',
	'key',
	'attendance',
	'report',
	'satisfaction',
	'course'
];

/** Exercises and keys of votes on one page. */
export const EXERCISES_A_PAGE = 4;
export const KEYS_A_PAGE = 6;
/** Parts of a plan on one page, however long their words. */
export const PARTS_A_PAGE = 24;
export const planPages = (plan: SessionPlan | undefined) =>
	Math.max(1, Math.ceil((plan?.parts.length ?? 0) / PARTS_A_PAGE));
/** Pages of the public sheet: what the course is, then its objectives. */
export const COURSE_PAGES = 3;

/** Sheets of A4 that a document takes; 0 when there is nothing to print. */
export function pagesOfDocument(document: DocumentId, kit: DocumentKit, text: DocumentWords): number {
	switch (document) {
		case 'guide':
			return (
				(kit.plan ? planPages(kit.plan) : 0) +
				Math.ceil(kit.votes.length / KEYS_A_PAGE) +
				kit.guided.filter((id) => text.guides[id] !== undefined).length
			);
		case 'handouts':
			return 2 * kit.scenarios.length;
		case 'naming':
			return 2;
		case 'report':
			return planPages(kit.plan) + 1;
		case 'exercises':
		case 'key':
			return Math.ceil(kit.exercises.length / EXERCISES_A_PAGE);
		case 'course':
			return COURSE_PAGES;
		default:
			return 1;
	}
}

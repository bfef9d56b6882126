import { unreachable } from '../../core/shared/result';
import type { SessionPart } from '../../core/trainer/session-plan';
import { partKinds, plan as words } from '../../messages/builder';

/** Titles of what the course holds, by id. */
export interface PartNames {
	readonly lessons: Readonly<Record<string, string>>;
	readonly scenarios: Readonly<Record<string, string>>;
	readonly questions: Readonly<Record<string, string>>;
}

/** A part in words. What the course no longer has keeps its id: a trainer can tell what it was. */
export function partTitle(part: SessionPart, names: PartNames): string {
	switch (part.kind) {
		case 'lesson':
			return names.lessons[part.lesson] ?? part.lesson;
		case 'scenario':
			return names.scenarios[part.scenario] ?? part.scenario;
		case 'vote':
			return names.questions[part.item] ?? part.item;
		case 'naming-vote':
			return words.naming(part.level, part.series);
		case 'talk':
			return part.title.trim() === '' ? partKinds.talk : part.title;
		default:
			return unreachable(part);
	}
}

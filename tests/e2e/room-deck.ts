import { allItems } from '../../src/lib/content/content';
import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { sessionCatalogue } from '../../src/lib/content/session-catalogue';
import { courseWords } from '../../src/lib/content/trainer/trainer-module';
import { seedOf } from '../../src/lib/core/quiz/asked-order';
import { buildDeck } from '../../src/lib/core/trainer/deck/deck';
import type { DeckSource } from '../../src/lib/core/trainer/deck/deck-source';
import { proposePlan } from '../../src/lib/core/trainer/propose-plan';
import { formatSessionCode } from '../../src/lib/core/trainer/session-code';
import type { SessionPart, SessionPlan } from '../../src/lib/core/trainer/session-plan';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults: see its own tests');
const course = courseIndex(content);
const items = allItems(content).map(({ item }) => item);

export const source: DeckSource = {
	course,
	words: courseWords(content),
	flows: Object.fromEntries(
		content.scenarios.map(({ prose, flow }) => [prose.value.id, { flow: flow.value, channels: content.channels.value }])
	),
	activities: Object.fromEntries(
		content.modules.flatMap(({ activities }) => activities.map(({ value }) => [value.id, value]))
	),
	items: Object.fromEntries(items.map((item) => [item.id, item]))
};

/** Everything that a session may hold, in one. */
export const everything: SessionPlan = {
	version: 1,
	name: 'Toute la formation, en une fois',
	structures: [],
	parts: [
		...course.modules.flatMap(({ lessons }) =>
			lessons.map(({ id }): SessionPart => ({ kind: 'lesson', lesson: id, minutes: 5 }))
		),
		...course.scenarios.map(({ id }): SessionPart => ({ kind: 'scenario', scenario: id, minutes: 15 })),
		...items.map(({ id }): SessionPart => ({ kind: 'vote', item: id, minutes: 3 })),
		...([1, 2, 3] as const).map((level): SessionPart => ({ kind: 'naming-vote', level, series: 12, minutes: 3 })),
		{ kind: 'talk', title: 'Un tour de table : le canal de votre dernier envoi.', minutes: 5 }
	]
};

/** The session that the course proposes to an EHPAD: 45 minutes. */
export const ehpadPlan = proposePlan(
	sessionCatalogue(content),
	course.scenarios,
	{ name: 'EHPAD', length: 45, structures: ['ehpad'] },
	() => 0
);

export const slidesOf = (plan: SessionPlan) => buildDeck(plan, source);

/** The query of a session, and the name of the channel of its windows. */
export function addressOf(plan: SessionPlan) {
	const code = formatSessionCode(plan);
	return { query: `?seance=${code}`, channel: `prendre-le-pli:salle:${seedOf(code).toString(36)}` };
}

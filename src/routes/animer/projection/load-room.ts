import { asked as askedItems } from 'virtual:items';
import { course, pages } from 'virtual:course';
import { catalogue } from 'virtual:sessions';
import { words } from 'virtual:trainer';
import { seedOf } from '$lib/core/quiz/asked-order';
import type { QuizItem } from '$lib/core/quiz/item';
import { buildDeck } from '$lib/core/trainer/deck/deck';
import { voteKey } from '$lib/core/trainer/deck/deck-parts';
import type { DeckSource } from '$lib/core/trainer/deck/deck-source';
import { planOfScenario } from '$lib/core/trainer/deck/scenario-plan';
import type { Slide } from '$lib/core/trainer/deck/slide';
import { proposePlan } from '$lib/core/trainer/propose-plan';
import { formatSessionCode, parseSessionCode, type SessionCodeFault } from '$lib/core/trainer/session-code';
import type { SessionPart, SessionPlan } from '$lib/core/trainer/session-plan';
import { familiesOf } from '$lib/core/training/series-code';
import type { ShownScenarios } from '$lib/ui/trainer/slide/slide-context';
import { queryOf } from '../../links';
import type { AskedRoom } from './room-links';

export type RoomFault = SessionCodeFault['code'] | 'unknown-scenario' | 'nothing';

/** A session ready to be shown. */
export interface LoadedRoom {
	/** Names the session: its windows follow one another. */
	readonly key: string;
	readonly asked: AskedRoom;
	readonly plan: SessionPlan;
	readonly slides: readonly Slide[];
	readonly scenarios: ShownScenarios;
}

export const guides = words.guides;

/** The ready-made session of a structure: nothing of it is drawn. */
const readyPlan = (id: string, name: string): SessionPlan =>
	proposePlan(catalogue, course.scenarios, { name, length: 45, structures: [id] }, () => 0);

/** What may be chosen when the address names no session. */
export const choices = {
	sessions: catalogue.structures.map(({ id, label, session }) => ({
		id,
		title: label,
		minutes: session.minutes,
		asked: { name: 'seance', value: formatSessionCode(readyPlan(id, label)) } satisfies AskedRoom
	})),
	situations: course.scenarios.map(({ id, shortTitle, duration }) => ({
		id,
		title: shortTitle,
		minutes: duration,
		asked: { name: 'situation', value: id } satisfies AskedRoom
	}))
};

/** The page of each part whose words or data are not in the deck's own module. */
async function pagesOf(parts: readonly SessionPart[]) {
	const ids = parts.flatMap((part) => {
		if (part.kind === 'lesson') return part.lesson;
		if (part.kind === 'scenario') return part.scenario;
		if (part.kind !== 'vote') return [];
		return Object.keys(askedItems).find((page) => Object.hasOwn(askedItems[page] ?? {}, part.item)) ?? [];
	});
	const known = [...new Set(ids)].flatMap((id) => pages[id] ?? []);
	return (await Promise.all(known.map((load) => load()))).map(({ page }) => page);
}

async function drawnItem({
	level,
	series
}: Extract<SessionPart, { kind: 'naming-vote' }>): Promise<QuizItem | undefined> {
	const [{ drawSeries }, { levels }] = await Promise.all([
		import('../../entrainement/draw-series'),
		import('virtual:training-levels')
	]);
	const { cases } = await levels[level]();
	const families = familiesOf({ level, family: undefined, seed: series });
	const { items } = drawSeries({ level, seed: series, name: `${level}-0-${series}`, families, count: 10 }, cases);
	// A question with choices is the one that a show of hands answers best.
	return items.find(({ kind }) => kind === 'single-choice') ?? items[0];
}

async function sourceOf({ parts }: SessionPlan): Promise<DeckSource> {
	const [shown, drawn] = await Promise.all([
		pagesOf(parts),
		Promise.all(
			parts.flatMap((part) =>
				part.kind === 'naming-vote' ? [drawnItem(part).then((item) => [voteKey(part), item] as const)] : []
			)
		)
	]);
	const onPages = Object.assign({}, ...shown.map(({ items }) => items)) as Record<string, QuizItem>;
	const missing = parts.some((part) => part.kind === 'vote' && !Object.hasOwn(onPages, part.item));
	const bank = missing ? (await import('virtual:assessment')).bank.items : [];
	const found = drawn.flatMap(([key, item]) => (item ? [[key, item] as const] : []));
	return {
		course,
		words,
		flows: Object.fromEntries(
			shown.flatMap((page) => ('flow' in page ? [[page.id, { flow: page.flow, channels: page.channels }]] : []))
		),
		activities: Object.assign({}, ...shown.map(({ activities }) => activities)) as DeckSource['activities'],
		items: { ...Object.fromEntries(bank.map((item) => [item.id, item])), ...onPages, ...Object.fromEntries(found) }
	};
}

/** The session that an address asks for; a fault when it asks for none that can be shown; `undefined` when it asks nothing. */
export async function loadRoom(url: URL): Promise<LoadedRoom | RoomFault | undefined> {
	const query = queryOf(url);
	const situation = query.get('situation');
	const code = query.get('seance');
	if (situation === null && code === null) return undefined;

	const parsed = situation === null ? parseSessionCode(code ?? '') : undefined;
	if (parsed && !parsed.ok) return parsed.error.code;
	const plan = parsed ? parsed.value : planOfScenario(situation ?? '', course, askedItems);
	if (!plan) return 'unknown-scenario';

	const source = await sourceOf(plan);
	const slides = buildDeck(plan, source);
	if (!slides.some(({ part }) => part !== undefined)) return 'nothing';
	const scenarios = Object.fromEntries(
		course.scenarios.flatMap(({ id, shortTitle }) => {
			const flow = source.flows[id];
			return flow ? [[id, { ...flow, shortTitle, layout: words.scenarios[id]?.layout }]] : [];
		})
	);
	const asked: AskedRoom =
		situation === null ? { name: 'seance', value: formatSessionCode(plan) } : { name: 'situation', value: situation };
	return { key: seedOf(asked.value).toString(36), asked, plan, slides, scenarios };
}

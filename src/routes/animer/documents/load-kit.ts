import { course, pages } from 'virtual:course';
import type { ScenarioPage, ProsePage } from '$lib/core/page/page';
import type { QuizItem } from '$lib/core/quiz/item';
import type { DocumentKit, HandedScenario, VotedItem } from '$lib/core/trainer/documents';
import type { SessionCatalogue } from '$lib/core/trainer/propose-plan';
import type { SessionPart, SessionPlan } from '$lib/core/trainer/session-plan';
import { familiesOf, formatSeriesCode, type SeriesCode } from '$lib/core/training/series-code';

/** Two sheets of paper. */
const EXERCISES = 8;
/** As a series on the screen: the same number gives the same questions. */
const SERIES = 10;

async function pageOf(id: string): Promise<ProsePage | ScenarioPage | undefined> {
	return (await pages[id]?.())?.page;
}

async function scenarioOf(id: string): Promise<readonly HandedScenario[]> {
	const [page, summary] = [await pageOf(id), course.scenarios.find((scenario) => scenario.id === id)];
	if (!page || !summary || !('flow' in page)) return [];
	return [{ id, title: summary.shortTitle, flow: page.flow, channels: page.channels }];
}

async function draw(code: SeriesCode): Promise<readonly QuizItem[]> {
	// Apart, so that the engine stays a file of its own: a learner's series loads it too.
	const [{ drawSeries }, { levels }] = await Promise.all([
		import('../../entrainement/draw-series'),
		import('virtual:training-levels')
	]);
	const { cases } = await levels[code.level]();
	return drawSeries({ ...code, name: formatSeriesCode(code), families: familiesOf(code), count: SERIES }, cases).items;
}

/** The question of a part; `undefined` for a part without a vote, or whose question the course no longer has. */
async function votedItem(part: SessionPart, { questions }: SessionCatalogue): Promise<QuizItem | undefined> {
	if (part.kind === 'naming-vote') {
		const drawn = await draw({ level: part.level, family: undefined, seed: part.series });
		return drawn.find(({ kind }) => kind === 'single-choice') ?? drawn[0]; // as the projection chooses
	}
	if (part.kind !== 'vote') return undefined;
	const page = questions.find(({ id }) => id === part.item)?.page;
	const onPage = page === undefined ? undefined : (await pageOf(page))?.items[part.item];
	return onPage ?? (await import('virtual:assessment')).bank.items.find(({ id }) => id === part.item);
}

const moduleOf = (lesson: string) =>
	course.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson))?.id ?? lesson;

/** Modules and situations, each once, in the order in which they are shown. */
function guidedBy(plan: SessionPlan | undefined): readonly string[] {
	if (!plan) {
		const modules = course.modules.filter(({ id }) => id !== course.scenarioModule);
		return [...modules, ...course.scenarios].map(({ id }) => id);
	}
	const shown = plan.parts.flatMap((part) =>
		part.kind === 'lesson' ? moduleOf(part.lesson) : part.kind === 'scenario' ? part.scenario : []
	);
	return [...new Set(shown)];
}

/** All that the documents of a session are made of; of the whole course without a session. */
export async function loadKit(
	plan: SessionPlan | undefined,
	series: SeriesCode,
	catalogue: SessionCatalogue
): Promise<DocumentKit> {
	const guided = guidedBy(plan);
	const [scenarios, votes, exercises] = await Promise.all([
		Promise.all(guided.map(scenarioOf)),
		Promise.all((plan?.parts ?? []).map(async (part, at) => ({ at, item: await votedItem(part, catalogue) }))),
		draw(series)
	]);
	return {
		plan,
		guided,
		scenarios: scenarios.flat(),
		votes: votes.flatMap(({ at, item }): readonly VotedItem[] => (item ? [{ at, item }] : [])),
		series: formatSeriesCode(series),
		exercises: exercises.slice(0, EXERCISES)
	};
}

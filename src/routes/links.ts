import { resolve } from '$app/paths';
import type { Course, CourseModule } from '$lib/core/course/course';
import { course } from 'virtual:course';
import { courseStops, stopId, type CourseStop } from '$lib/core/course/navigation';

/** Addresses of the pages. Always with a final slash: a static host answers at once, without a redirection. */
export const summaryHref = () => resolve('/');
export const moduleHref = (module: CourseModule) => resolve(`/modules/${module.slug}/`);
export const scenariosHref = () => resolve('/situations/');
export const glossaryHref = () => resolve('/lexique/');
export const sourcesHref = () => resolve('/sources/');
export const sitemapHref = () => resolve('/plan-du-site/');
export const searchHref = () => resolve('/recherche/');
export const checkerHref = () => resolve('/outils/verifier-une-adresse/');
export const trainingHref = () => resolve('/entrainement/');
export const assessmentHref = () => resolve('/bilan/');
export const drawHref = (draw: string) => `${assessmentHref()}?tirage=${draw}`;
export const attestationHref = () => resolve('/attestation/');
export const progressHref = () => resolve('/mes-reperes/');
export const keepHref = () => `${progressHref()}#garder`;
export const deviceHref = () => `${progressHref()}#appareil`;
export const codeCheckerHref = () => resolve('/attestation/verifier/');
export const offlineHref = () => resolve('/hors-ligne/');
export const recallHref = () => resolve('/reviser/');
export const trainerHref = () => resolve('/animer/');
export const trainerGuideHref = () => resolve('/animer/guide/');
/** A page for trainers, of one session. */
export const sessionHref = (page: '' | 'projection/' | 'notes/' | 'documents/', code: string) =>
	`${trainerHref()}${page}?seance=${code}`;
export const documentsHref = () => resolve('/animer/documents/');
/** The guide is a page of `content/pages` that stands with the tools it is about. */
export const TRAINER_GUIDE = 'guide-animateur';
export const pageHref = (id: string) => (id === TRAINER_GUIDE ? trainerGuideHref() : resolve(`/${id}/`));

export function stopHref(stop: CourseStop): string {
	return stop.kind === 'lesson'
		? resolve(`/modules/${stop.module.slug}/${stop.lesson.slug}/`)
		: resolve(`/situations/${stop.scenario.slug}/`);
}

export const stopTitle = (stop: CourseStop) => (stop.kind === 'lesson' ? stop.lesson.title : stop.scenario.shortTitle);

/** A page of the course by its id, as a link of a list. An unknown id is a bug. */
export function pageLink(id: string) {
	const stop = courseStops(course).find((other) => stopId(other) === id);
	if (!stop) throw new Error(`No such page: ${id}`);
	return stopLink(stop);
}

/** Where a page stands in the course: its module and its place there, as its eyebrow says; `undefined` for no page of it. */
export function placeOf(id: string | undefined) {
	const stop = courseStops(course).find((other) => stopId(other) === id);
	if (!stop) return undefined;
	if (stop.kind === 'scenario') return { kind: 'scenario', title: stop.scenario.shortTitle } as const;
	const { module, lesson } = stop;
	return { kind: 'lesson', module: course.modules.indexOf(module), page: module.lessons.indexOf(lesson) + 1 } as const;
}

/** Where a lesson is, by its id. */
export const lessonHref = (id: string): string => pageLink(id).href;

/** A stop as a link of a list. */
export function stopLink(stop: CourseStop) {
	const { duration } = stop.kind === 'lesson' ? stop.lesson : stop.scenario;
	return { id: stopId(stop), title: stopTitle(stop), href: stopHref(stop), minutes: duration };
}

/** The page where a module is read: its introduction, or the list of situations. */
export const modulePlanHref = (course: Course, module: CourseModule) =>
	module.id === course.scenarioModule ? scenariosHref() : moduleHref(module);

/** The query of an address: in the single file, it stands within the fragment. By `href`, all that a `load` may read. */
export function queryOf({ href }: URL): URLSearchParams {
	const [address = '', fragment = ''] = href.split('#');
	return new URLSearchParams((/\?.*/.exec(fragment) ?? /\?.*/.exec(address))?.[0]);
}

import { course } from 'virtual:course';
import { courseStops, moduleDuration, stopId } from '$lib/core/course/navigation';
import type { SearchHit } from '$lib/core/search/search';
import type { HitPlace } from '$lib/ui/search/hit-place';
import { glossaryHref, modulePlanHref, pageHref, stopHref, stopLink, stopTitle } from '../links';
import { sitePages } from '../site-pages';

/** Where a hit is read. Its anchor comes after the path, in the single file too. */
export function placeOf({ kind, id, page, anchor }: SearchHit): HitPlace {
	if (kind === 'term') return { href: `${glossaryHref()}#${id}` };
	if (kind === 'page') return { href: sitePages.find(({ href }) => href === id)?.href ?? pageHref(id) };
	if (kind === 'module') {
		const module = course.modules.find((other) => other.id === id);
		if (!module) throw new Error(`No such module: ${id}`);
		return { href: modulePlanHref(course, module), minutes: moduleDuration(course, module) };
	}
	const stop = courseStops(course).find((other) => stopId(other) === page);
	if (!stop) throw new Error(`No such page: ${page}`);
	const href = `${stopHref(stop)}${anchor === undefined ? '' : `#${anchor}`}`;
	if (kind === 'rule') return { href, lesson: stopTitle(stop) };
	const module =
		stop.kind === 'lesson' ? stop.module : course.modules.find((other) => other.id === course.scenarioModule);
	return { href, module: module?.title, minutes: stopLink(stop).minutes };
}

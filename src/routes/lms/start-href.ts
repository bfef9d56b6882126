import { course } from 'virtual:course';
import { courseStops, stopId } from '$lib/core/course/navigation';
import { ASSESSMENT } from '../learner';
import { assessmentHref, stopHref } from '../links';
import type { Lms } from './lms';

/** Where a course opened by a LMS begins: where the learner was, or at the situation of the package; else at its plan. */
export function startHref({ store, scope }: Extract<Lms, { kind: 'opened' }>): string | undefined {
	const kept = store.read();
	const place = kept.ok ? kept.value.place?.value : undefined;
	if (place === ASSESSMENT) return assessmentHref();
	const stop = (id: string | undefined) => courseStops(course).find((other) => stopId(other) === id);
	const start = stop(place) ?? stop(scope);
	return start && stopHref(start);
}

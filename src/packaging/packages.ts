import type { Course } from '../lib/core/course/course';
import { lmsPackage } from '../lib/messages/packaging';
import type { LmsStandard } from '../lib/ports/lms';
import { stableIri } from './stable-iri';

export const STANDARDS = ['scorm-1.2', 'scorm-2004', 'cmi5'] as const satisfies readonly LmsStandard[];

/** The course, with what its index leaves out. */
export interface PackagedCourse {
	readonly course: Course;
	/** Planned for the whole of it. */
	readonly minutes: number;
	/** What the course is not: official. */
	readonly status: string;
}

export interface LmsPackage {
	/** Name of its file, without `.zip`. */
	readonly id: string;
	readonly standard: LmsStandard;
	/** Id of its one situation; the whole course without. */
	readonly scope?: string | undefined;
	/** Names it in a manifest: never changed, or a LMS loses what it kept. */
	readonly identifier: string;
	readonly iris: { readonly course: string; readonly unit: string };
	readonly title: string;
	readonly description: string;
	/** Planned. */
	readonly minutes: number;
	readonly version: string;
	/** 0 to 1. A situation has no final assessment, therefore neither score nor success. */
	readonly masteryScore?: number | undefined;
	/**
	 * What satisfies a LMS: the pages are worked through. Success is told too, as another fact, but it never decides of an
	 * access (content/course.yaml), and « satisfied » is what a LMS opens the next course with.
	 */
	readonly moveOn: 'Completed';
}

type Subject = Omit<LmsPackage, 'id' | 'standard'> & { readonly name: string };

function subjects({ course, minutes, status }: PackagedCourse): readonly Subject[] {
	const shared = { version: course.version, moveOn: 'Completed' } as const;
	const iris = (id: string) => ({ course: stableIri(`course/${id}`), unit: stableIri(`unit/${id}`) });
	return [
		{
			...shared,
			name: course.id,
			identifier: course.id,
			iris: iris(course.id),
			title: lmsPackage.courseTitle(course.title, course.subtitle),
			description: lmsPackage.courseDescription(course.scenarios.length, minutes, status),
			minutes,
			masteryScore: course.assessment.masteryScore
		},
		...course.scenarios.map(({ id, slug, title, duration }) => ({
			...shared,
			name: slug,
			scope: id,
			identifier: `${course.id}-${id}`,
			iris: iris(id),
			title: lmsPackage.situationTitle(course.title, title),
			description: lmsPackage.situationDescription(duration, status),
			minutes: duration
		}))
	];
}

/** The whole course and each situation, in each standard. */
export function listPackages(course: PackagedCourse): readonly LmsPackage[] {
	return STANDARDS.flatMap((standard) =>
		subjects(course).map(({ name, ...subject }) => ({ ...subject, id: `${name}-${standard}`, standard }))
	);
}

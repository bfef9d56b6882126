import { assessedObjectives } from '../course/assessment-plan';
import type { Course, LearningObjective } from '../course/course';
import { courseStops, stopId } from '../course/navigation';
import { bestAssessment } from '../progress/best-assessment';
import type { LearnerRecord } from '../progress/learner-record';
import { assess, neededFor } from '../quiz/assess';

/** What the course knows by itself of an attestation: nothing in it says who the learner is. */
export interface AttestationFacts {
	readonly title: string;
	readonly version: string;
	/** Modules all of whose pages are done; the situations are counted apart. */
	readonly modules: { readonly done: number; readonly total: number };
	/** Titles of those done, in the order of the course. */
	readonly situations: { readonly done: readonly string[]; readonly total: number };
	/** Planned for the pages done. Nothing is measured. */
	readonly minutes: number;
	/** Times of the first and of the last thing done. */
	readonly period?: { readonly from: number; readonly to: number } | undefined;
	readonly objectives: readonly LearningObjective[];
	/** Of the best assessment that was sent. */
	readonly result?: AttestedResult | undefined;
}

export interface AttestedResult {
	readonly right: number;
	readonly asked: number;
	/** Right answers that reach the threshold. */
	readonly needed: number;
	readonly acquired: boolean;
	/** Ids of the objectives acquired; the others are in progress. */
	readonly objectives: readonly string[];
}

interface Known {
	readonly course: Course;
	readonly record: LearnerRecord;
	/** Ids of the pages that the course counts as done. */
	readonly done: ReadonlySet<string>;
	/** Id of the objective of each question of the bank. */
	readonly objectiveOf: Readonly<Record<string, string>>;
}

function resultOf({ course, record, objectiveOf }: Known): AttestedResult | undefined {
	const best = bestAssessment(record.assessments);
	if (!best) return undefined;
	const { masteryScore } = course.assessment;
	const objectives = assessedObjectives(course).map(({ id }) => id);
	const result = assess(best, { objectives, objectiveOf, masteryScore });
	return {
		right: result.score.earned,
		asked: result.score.possible,
		needed: neededFor(masteryScore, result.score.possible),
		acquired: result.acquired,
		objectives: result.objectives.filter(({ acquired }) => acquired).map(({ id }) => id)
	};
}

function periodOf({ record, done }: Known): AttestationFacts['period'] {
	const pages = Object.entries(record.pages).filter(([id]) => done.has(id));
	const times = [
		...pages.flatMap(([, { reached, marked }]) => [reached, marked]),
		...Object.values(record.assessments).flatMap(({ startedAt, sent }) => [startedAt, sent?.at])
	].filter((time) => time !== undefined);
	return times.length === 0 ? undefined : { from: Math.min(...times), to: Math.max(...times) };
}

/** Gathers what an attestation says of the course, from the record of this device. */
export function attestationFacts(known: Known): AttestationFacts {
	const { course, done } = known;
	const modules = course.modules.filter(({ id }) => id !== course.scenarioModule);
	const stops = courseStops(course).filter((stop) => done.has(stopId(stop)));
	return {
		title: course.subtitle,
		version: course.version,
		modules: {
			done: modules.filter(({ lessons }) => lessons.every(({ id }) => done.has(id))).length,
			total: modules.length
		},
		situations: {
			done: course.scenarios.filter(({ id }) => done.has(id)).map(({ shortTitle }) => shortTitle),
			total: course.scenarios.length
		},
		minutes: stops.reduce((sum, stop) => sum + (stop.kind === 'lesson' ? stop.lesson : stop.scenario).duration, 0),
		period: periodOf(known),
		objectives: assessedObjectives(course),
		result: resultOf(known)
	};
}

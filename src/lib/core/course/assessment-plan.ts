import type { Course, CourseModule, LearningObjective } from './course';

/** The modules that the final assessment covers, in the order of the course. */
export const assessedModules = (course: Course): readonly CourseModule[] =>
	course.modules.filter(({ id }) => course.assessment.modules.includes(id));

/** Their objectives: the assessment asks one question about each. */
export const assessedObjectives = (course: Course): readonly LearningObjective[] =>
	assessedModules(course).flatMap(({ objectives }) => objectives);

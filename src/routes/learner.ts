import { createContext } from 'svelte';
import type { LearnerSession } from '$lib/session/learner-session.svelte';
import type { Lms } from './lms/lms';

/** What the learner did, kept by the layout. */
export const [getLearner, setLearner] = createContext<LearnerSession>();

/** The final assessment, as a place where a learner may be. */
export const ASSESSMENT = 'bilan';

/** The LMS that opened the course, if one did. */
export const [getLms, setLms] = createContext<Lms | undefined>();

/** « Terminer et effacer », asked from anywhere: the bar of the layout does it. */
export const [getEndVisit, setEndVisit] = createContext<() => void>();

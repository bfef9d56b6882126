import { createContext } from 'svelte';
import type { LearnerSession } from '$lib/session/learner-session.svelte';

/** What the learner did, kept by the layout. */
export const [getLearner, setLearner] = createContext<LearnerSession>();

/** The final assessment, as a place where a learner may be. */
export const ASSESSMENT = 'bilan';

/** « Terminer et effacer », asked from anywhere: the bar of the layout does it. */
export const [getEndVisit, setEndVisit] = createContext<() => void>();

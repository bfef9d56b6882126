import { createContext } from 'svelte';
import type { AssessmentDesk } from '$lib/session/assessment-desk.svelte';

/** The draws of the visit, kept by the layout. */
export const [getAssessmentDesk, setAssessmentDesk] = createContext<AssessmentDesk>();

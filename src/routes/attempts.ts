import { createContext } from 'svelte';
import type { AttemptBook } from '$lib/session/attempt-book.svelte';

/** The attempts of the visit, kept by the layout. */
export const [getAttemptBook, setAttemptBook] = createContext<AttemptBook>();

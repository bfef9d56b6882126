import { createContext } from 'svelte';
import type { ProsePage } from '$lib/core/page/page';

/** The data of the page that the blocks of prose stand on. A function, so that it follows navigation. */
export const [getProsePage, setProsePage] = createContext<() => ProsePage>();

/** Id of the entry of a source in « D’où vient ce contenu ? », where citations lead. */
export const sourceAnchor = (id: string) => `source-${id}`;

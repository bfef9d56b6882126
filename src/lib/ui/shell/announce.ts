import { createContext } from 'svelte';

/** Says a message to screen readers, politely. `getAnnounce` works under an Announcer. */
export type Announce = (message: string) => void;

export const [getAnnounce, setAnnounce] = createContext<Announce>();

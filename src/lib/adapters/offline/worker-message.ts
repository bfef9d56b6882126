/** What a page asks of the service worker: `whole` is answered by a boolean on the port that comes with it. */
export type WorkerMessage = 'whole' | 'take-over';

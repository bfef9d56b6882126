import type { LmsProgressStore } from '$lib/adapters/storage/lms-progress-store';
import type { ResponseSink } from '$lib/ports/response-sink';

/** What a package says of itself, in its page: `null` outside a package. */
export const packaged = (name: 'lms' | 'scope') =>
	document.querySelector<HTMLMetaElement>(`meta[name="pli:${name}"]`)?.content;

/** The course, opened by a LMS; `missing` when it comes from a package, and no LMS answers. */
export type Lms =
	| { readonly kind: 'missing' }
	| {
			readonly kind: 'opened';
			readonly store: LmsProgressStore;
			readonly sink: ResponseSink;
			/** False when the LMS asked that nothing be recorded. */
			readonly recording: boolean;
			/** Id of the situation that the package is about; `undefined` when it is the whole course. */
			readonly scope: string | undefined;
			/** Where the LMS takes its learner back. */
			readonly returnUrl: string | undefined;
			/** The learner leaves: the last words to the LMS. */
			leave(): void;
	  };

import { redirect } from '@sveltejs/kit';
import { openLms } from './routes/lms/open-lms';
import { startHref } from './routes/lms/start-href';

/** The LMS is found once, whatever runs this again. */
let opening: ReturnType<typeof openLms> | undefined;

/**
 * The single file has no server and one HTML page: hash routing refuses page options, and lets a layout load. A package
 * opened by a LMS waits for what the LMS kept, and begins where the learner was.
 */
export async function load() {
	const first = opening === undefined;
	const lms = await (opening ??= openLms());
	const start = first && location.hash === '' && lms?.kind === 'opened' ? startHref(lms) : undefined;
	if (start !== undefined) redirect(307, start);
	return { lms };
}

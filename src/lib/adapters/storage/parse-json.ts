import { fail, ok, type Result } from '../../core/shared/result';

/** Whatever a text holds, when it is JSON at all. */
export function parseJson(text: string): Result<unknown, { readonly code: 'not-json' }> {
	try {
		return ok(JSON.parse(text));
	} catch {
		return fail({ code: 'not-json' });
	}
}

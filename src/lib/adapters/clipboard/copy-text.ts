import { fail, ok, type Result } from '../../core/shared/result';

/** Copies a text. Many browsers refuse it, by policy or for a file opened from a disk. */
export async function copyText(text: string): Promise<Result<string, { readonly code: 'refused' }>> {
	try {
		await navigator.clipboard.writeText(text);
		return ok(text);
	} catch {
		return fail({ code: 'refused' });
	}
}

import { fail, ok, type Result } from '../../core/shared/result';

/** `unreadable`: moved or removed since it was chosen, or on a disk that was taken out. */
export type ReadFault = { readonly code: 'too-large' | 'unreadable' };

/** The text of a file that the reader chose, unless it is over a size: a film chosen by mistake is not read at all. */
export async function readFile(file: Blob, largest: number): Promise<Result<string, ReadFault>> {
	if (file.size > largest) return fail({ code: 'too-large' });
	try {
		return ok(await file.text());
	} catch {
		return fail({ code: 'unreadable' });
	}
}

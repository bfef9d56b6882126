import type { Content, DataFile } from '../content';
import type { Diagnostic } from '../diagnostic';

export type Report = (diagnostic: Diagnostic) => void;

/** A check that crosses files. It collects every fault that it finds. */
export type ContentRule = (content: Content, report: Report) => void;

/** Reports a fault at a value of a data file. */
export function reportAt(
	report: Report,
	{ document }: DataFile<unknown>,
	path: readonly PropertyKey[],
	expected: string,
	remedy: string
): void {
	report({ file: document.file, ...document.locate(path), expected, remedy });
}

/** The ids closest to a misspelt one, for « Peut-être : … »; empty when none is close. */
export function suggest(unknown: string, known: readonly string[]): string {
	const near = known.filter((id) => id.startsWith(unknown.slice(0, 3)) || id.includes(unknown) || unknown.includes(id));
	return near.length > 0 ? `Peut-être : ${near.slice(0, 4).join(', ')}.` : 'Vérifiez l’identifiant.';
}

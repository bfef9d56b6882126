/** A fault of the content, as its author reads it: where, what was expected, what to write. In French. */
export interface Diagnostic {
	/** Path from the content folder. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly column: number;
	/** What was expected there, and what was found. */
	readonly expected: string;
	/** What to write instead. */
	readonly remedy: string;
}

/** A place in a file, from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** One line per fault, in the `file:line:column` form that editors follow. */
export function formatDiagnostic({ file, line, column, expected, remedy }: Diagnostic): string {
	return `content/${file}:${line}:${column}\n    ${expected}\n    → ${remedy}`;
}

/** All the faults, in file order, under a count. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
	const sorted = [...diagnostics].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
	);
	const count = sorted.length === 1 ? '1 erreur dans le contenu' : `${sorted.length} erreurs dans le contenu`;
	return [`${count} :`, ...sorted.map(formatDiagnostic)].join('\n\n');
}

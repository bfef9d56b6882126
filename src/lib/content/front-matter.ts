import { fail, ok, type Result } from '../core/shared/result';
import type { Diagnostic } from './diagnostic';

export interface SplitMarkdown {
	readonly frontMatter: string;
	/** The body at its own lines: the front matter is replaced by as many empty lines. */
	readonly body: string;
}

/** Parts a Markdown file from its front matter, keeping line numbers true. */
export function splitFrontMatter(file: string, text: string): Result<SplitMarkdown, Diagnostic> {
	const match = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/.exec(text);
	if (!match) {
		return fail({
			file,
			line: 1,
			column: 1,
			expected: 'Un en-tête entre deux lignes « --- » était attendu au début du fichier.',
			remedy: 'Commencez le fichier par « --- », l’identifiant et le titre, puis « --- ».'
		});
	}
	const emptyLines = '\n'.repeat(match[0].split('\n').length - 1);
	return ok({ frontMatter: match[1] ?? '', body: emptyLines + text.slice(match[0].length) });
}

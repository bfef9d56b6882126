import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Diagnostic, Place } from './diagnostic';

/** A parsed YAML text that can still say where each of its values stands. */
export interface YamlDocument {
	/** Path from the content folder. */
	readonly file: string;
	readonly value: unknown;
	/** Place of the value at a path; of the closest ancestor that exists when there is none. */
	locate(path: readonly PropertyKey[]): Place;
	readonly diagnostics: readonly Diagnostic[];
}

/** Parses YAML 1.2. Faults of syntax become diagnostics; `firstLine` shifts the places of a front matter. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });

	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};

	function locate(path: readonly PropertyKey[]): Place {
		for (let depth = path.length; depth > 0; depth -= 1) {
			const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
			if (node?.range) return placeAt(node.range[0]);
		}
		return placeAt(document.range[0]);
	}

	const diagnostics = [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
		file,
		...placeAt(pos[0]),
		expected:
			code === 'DUPLICATE_KEY'
				? 'Une clé ne s’écrit qu’une fois dans un même bloc.'
				: `Du YAML lisible était attendu ici (${message.split('\n')[0] ?? code}).`,
		remedy:
			code === 'DUPLICATE_KEY'
				? 'Retirez la clé en double.'
				: 'Vérifiez le retrait, les guillemets et les deux-points de cette ligne et de la précédente.'
	}));

	return { file, value: diagnostics.length > 0 ? undefined : document.toJS(), locate, diagnostics };
}

import { allData, allProse } from '../content';
import { reportAt, suggest, type ContentRule } from './rule';

/** Every path of a value where ids of sources stand: `sources` lists, and citations inside sentences. */
function* citedIn(value: unknown, path: readonly PropertyKey[] = []): Generator<{ id: string; path: readonly PropertyKey[] }> {
	if (Array.isArray(value)) {
		for (const [index, part] of value.entries()) yield* citedIn(part, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value)) {
			if ((key === 'sources' || key === 'cite') && Array.isArray(part)) {
				const places = key === 'cite' ? path.slice(0, -1) : undefined;
				for (const [index, id] of part.entries()) yield { id: String(id), path: places ?? [...path, key, index] };
			} else {
				yield* citedIn(part, [...path, key]);
			}
		}
	}
}

/** A claim rests on a source of `sources.yaml`. */
export const sourceRule: ContentRule = (content, report) => {
	const known = content.sources.value.map(({ id }) => id);
	const isKnown = new Set(known);

	for (const file of allData(content)) {
		for (const { id, path } of citedIn(file.value)) {
			if (!isKnown.has(id)) reportAt(report, file, path, `La source « ${id} » n’est pas dans sources.yaml.`, suggest(id, known));
		}
	}
	for (const { document, references } of allProse(content)) {
		for (const { id, line, column } of references.citations) {
			if (isKnown.has(id)) continue;
			report({ file: document.file, line, column, expected: `La source « ${id} » n’est pas dans sources.yaml.`, remedy: suggest(id, known) });
		}
	}
};

import type { LedgerLine } from '../../core/progress/ledger';
import type { QuizItem } from '../../core/quiz/item';
import { unreachable } from '../../core/shared/result';
import type { Content } from '../content';
import { fingerprintOf } from './fingerprint';

/** A line of `reperes.yaml`. */
export type WrittenLine = Content['ledger']['value'][number];
export type WrittenQuestion = Extract<WrittenLine, { readonly fingerprint: string }>;

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/** The line of a question as it is asked today. */
export function questionLine(item: QuizItem, rank: number, revision: number): WrittenQuestion {
	const { id } = item;
	const line = { rank, id, ...(revision === 1 ? {} : { revision }), fingerprint: fingerprintOf(item) };
	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice':
			return { ...line, kind: item.kind, parts: idsOf(item.choices) };
		case 'ordering':
			return { ...line, kind: item.kind, parts: idsOf([...item.items, ...(item.intruders ?? [])]) };
		case 'matching':
			return { ...line, kind: item.kind, parts: idsOf(item.pairs) };
		case 'find-faults':
			return { ...line, kind: item.kind, parts: idsOf(item.segments) };
		case 'classify':
			return { ...line, kind: item.kind, parts: idsOf(item.cards), targets: idsOf(item.categories) };
		case 'compose-address': {
			const { local, structure, ending } = item.tiles;
			return { ...line, kind: item.kind, tiles: { local: [...local], structure: [...structure], ending: [...ending] } };
		}
		default:
			return unreachable(item);
	}
}

/** As the browser needs it: without what only authors and their checks read. */
export function ledgerLine(line: WrittenLine): LedgerLine {
	if (!('fingerprint' in line)) return { kind: line.kind, id: line.id };
	const { kind, id, revision } = line;
	const named = { id, ...(revision === undefined ? {} : { revision }) };
	if (kind === 'compose-address') return { kind, ...named, tiles: line.tiles };
	if (kind === 'classify') return { kind, ...named, parts: line.parts, targets: line.targets };
	return { kind, ...named, parts: line.parts };
}

/** Words that YAML reads as something else, and signs that it reads at all, want quotes. */
const scalar = (text: string) =>
	/^[a-z][a-z0-9-]*$/.test(text) && !/^(true|false|null)$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

function written(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		return `{ ${Object.entries(value)
			.filter(([, part]) => part !== undefined)
			.map(([key, part]) => `${key}: ${written(part)}`)
			.join(', ')} }`;
	}
	return typeof value === 'string' ? scalar(value) : String(value);
}

/** The line as an author adds it to `reperes.yaml`. */
export function writeLine({ rank, kind, id, ...others }: WrittenLine): string {
	return `- ${written({ rank, kind, id, ...others })}`;
}

import { unreachable } from '../shared/result';
import type { QuizItem } from './item';
import type { ItemResponse } from './response';

const idsWhere = <Part extends { readonly id: string }>(parts: readonly Part[], wanted: (part: Part) => boolean) =>
	parts.filter(wanted).map(({ id }) => id);

/** The response that earns everything: « Voir la réponse », printed keys. */
export function keyOf(item: QuizItem): ItemResponse {
	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice':
			return { kind: 'chosen', choices: idsWhere(item.choices, ({ correct }) => correct) };
		case 'ordering':
			return { kind: 'ordered', parts: item.items.map(({ id }) => id) };
		case 'matching':
			return { kind: 'placed', targets: Object.fromEntries(item.pairs.map(({ id }) => [id, id])) };
		case 'classify':
			return { kind: 'placed', targets: Object.fromEntries(item.cards.map(({ id, category }) => [id, category])) };
		case 'find-faults':
			return { kind: 'marked', segments: idsWhere(item.segments, ({ fault }) => fault) };
		case 'compose-address':
			return { kind: 'composed', address: item.expected };
		default:
			return unreachable(item);
	}
}

import type { ItemResponse } from '../../../quiz/response';
import { unreachable } from '../../../shared/result';
import type { LedgerQuestion } from '../../ledger';
import type { Digits } from '../digits/digits';
import { passFlag, passOneOf, passUpTo } from '../digits/pass';
import { passAddress } from './pass-address';

type Targets = Readonly<Record<string, string>>;

const knows = (parts: readonly string[], given: readonly string[]) => given.every((id) => parts.includes(id));

/** Ids picked among parts, in the order of the parts. */
function passPicked(digits: Digits, parts: readonly string[], given: readonly string[]): readonly string[] {
	const picked = knows(parts, given) ? given : [];
	return parts.filter((id) => passFlag(digits, picked.includes(id)));
}

function passOnePicked(digits: Digits, parts: readonly string[], given: readonly string[]): readonly string[] {
	const picked = passOneOf(digits, parts, given.length === 1 ? given[0] : undefined);
	return picked === undefined ? [] : [picked];
}

/** Parts in the order given, each once. */
function passOrdered(digits: Digits, parts: readonly string[], given: readonly string[]): readonly string[] {
	const ordered = knows(parts, given) ? [...new Set(given)] : [];
	const length = passUpTo(digits, parts.length, ordered.length);
	const rest = [...parts];
	return Array.from({ length }, (_, place) => {
		const index = digits.pass(rest.length, Math.max(0, rest.indexOf(ordered[place] ?? '')));
		return rest.splice(index, 1)[0] ?? '';
	});
}

function passPlaced(digits: Digits, parts: readonly string[], places: readonly string[], given: Targets): Targets {
	const placed = knows(parts, Object.keys(given)) && knows(places, Object.values(given)) ? given : {};
	return Object.fromEntries(
		parts.flatMap((id) => {
			const target = passOneOf(digits, places, placed[id]);
			return target === undefined ? [] : [[id, target]];
		})
	);
}

/**
 * The response to a question as the ledger describes it. One that names other parts, or none (to read), becomes an empty
 * response of the kind that the question asks for.
 */
export function passResponse(digits: Digits, question: LedgerQuestion, given?: ItemResponse): ItemResponse {
	switch (question.kind) {
		case 'single-choice':
		case 'multiple-choice': {
			const choices = given?.kind === 'chosen' ? given.choices : [];
			const pass = question.kind === 'single-choice' ? passOnePicked : passPicked;
			return { kind: 'chosen', choices: pass(digits, question.parts, choices) };
		}
		case 'find-faults': {
			const segments = given?.kind === 'marked' ? given.segments : [];
			return { kind: 'marked', segments: passPicked(digits, question.parts, segments) };
		}
		case 'ordering': {
			const parts = given?.kind === 'ordered' ? given.parts : [];
			return { kind: 'ordered', parts: passOrdered(digits, question.parts, parts) };
		}
		case 'matching':
		case 'classify': {
			const targets = given?.kind === 'placed' ? given.targets : {};
			const places = question.kind === 'classify' ? question.targets : question.parts;
			return { kind: 'placed', targets: passPlaced(digits, question.parts, places, targets) };
		}
		case 'compose-address': {
			const address = given?.kind === 'composed' ? given.address : '';
			return { kind: 'composed', address: passAddress(digits, question.tiles, address) };
		}
		default:
			return unreachable(question);
	}
}

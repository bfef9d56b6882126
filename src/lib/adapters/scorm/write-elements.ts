import type { CmiElement, CmiMapping } from './cmi-mapping';
import type { ErrorCode, ScormCalls } from './scorm-calls';
import type { InteractionTeller } from './tell-interactions';

export interface ElementWriter {
	/** Sets what is not kept yet, then has it kept. `undefined` when all of it is; otherwise why not. */
	write(elements: readonly CmiElement[], always?: boolean): ErrorCode | undefined;
}

/** Knows what the LMS kept, and what it only has in hand: a commit that failed may have kept nothing. */
export function elementWriter(calls: ScormCalls, mapping: CmiMapping, interactions: InteractionTeller): ElementWriter {
	const kept = new Map<string, string>();
	const inHand = new Map<string, string>();

	function set([name, value]: CmiElement): ErrorCode | undefined {
		const refusal = mapping.fits(name, value) ? calls.set(name, value) : 0;
		if (refusal !== undefined) return refusal;
		kept.delete(name);
		inHand.set(name, value);
		return undefined;
	}

	/** See `otherwise`. */
	function setOtherwise(due: readonly CmiElement[]): ErrorCode | undefined {
		const others = due.flatMap(([name, value]): CmiElement[] => {
			const other = inHand.get(name) === value ? mapping.otherwise(name, value) : undefined;
			return other === undefined || !mapping.fits(name, other) ? [] : [[name, other]];
		});
		if (others.length === 0) return undefined;
		others.forEach(set);
		return calls.commit();
	}

	return {
		write(elements, always = false) {
			const due = elements.filter(([name, value]) => kept.get(name) !== value);
			const news = due.some(([name]) => name !== mapping.sessionTime) || interactions.waiting();
			if (!news && !always) return undefined;

			const other = setOtherwise(due);
			if (other !== undefined) return other;
			const refusals = due.map(set).filter((refusal) => refusal !== undefined);
			const told = interactions.tell();
			const lost = calls.commit();
			if (lost !== undefined) return lost;

			for (const [name, value] of inHand) kept.set(name, value);
			inHand.clear();
			interactions.keep();
			return refusals[0] ?? (told ? undefined : 0);
		}
	};
}

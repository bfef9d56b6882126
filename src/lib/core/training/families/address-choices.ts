import type { Choice } from '../../quiz/item';
import type { InlineText } from '../../shared/inline-text';
import { shuffle } from '../../shared/random';
import { rightOf, textOf } from '../address-part';
import type { Bench, Specimen } from '../specimen';
import { partId } from '../training-item';

/** An address to choose, and what is said of choosing it. */
export interface Candidate {
	readonly specimen: Specimen;
	readonly feedback: InlineText;
}

/** The right address of a specimen among others, in an order drawn. */
export function addressChoices(right: Candidate, others: readonly Candidate[], { random }: Bench): readonly Choice[] {
	const choices = [
		{ address: rightOf(right.specimen.parts), correct: true, feedback: right.feedback },
		...others.map(({ specimen, feedback }) => ({ address: textOf(specimen.parts), correct: false, feedback }))
	];
	return shuffle(choices, random).map(({ address, correct, feedback }, index) => ({
		id: partId(index),
		text: [{ code: address }],
		correct,
		feedback
	}));
}

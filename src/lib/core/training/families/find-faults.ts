import { pick } from '../../shared/random';
import { rightOf, textOf } from '../address-part';
import { askAbout } from '../describe-specimen';
import { drawFaulty, visibleErrors } from '../draw-faulty';
import { frame, partId, type Generator } from '../training-item';

/** « Touchez les fautes »: one fault, and two at once more often than not at the third level. */
export const generateFindFaults: Generator = (bench, id) => {
	const count = bench.level === 3 ? pick([1, 2, 2] as const, bench.random) : 1;
	const specimen = drawFaulty(bench, visibleErrors(bench), count);
	if (!specimen) return undefined;

	const words = bench.bank.families['find-faults'];
	return {
		...frame('find-faults', id, bench),
		...askAbout(specimen, words, bench),
		kind: 'find-faults',
		address: textOf(specimen.parts),
		corrected: rightOf(specimen.parts),
		segments: specimen.parts.map(({ place, text, right, fault }, index) => ({
			id: partId(index),
			text,
			fault: fault !== undefined,
			rule: fault?.rule,
			feedback: fault?.feedback ?? words.sound[place],
			correction: fault && right
		}))
	};
};

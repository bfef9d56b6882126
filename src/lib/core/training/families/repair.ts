import { pick, shuffle } from '../../shared/random';
import { repairPart, rightOf, textOf } from '../address-part';
import { ruleOf, slotsOf, stemOf } from '../describe-specimen';
import { drawFaulty, visibleErrors } from '../draw-faulty';
import { injectFault } from '../faults/inject-fault';
import { fillSlots } from '../fill-slots';
import { isAsMeant } from '../judge-specimen';
import { makeSpecimen, type Bench, type Specimen } from '../specimen';
import type { Fault } from '../training-bank';
import { frame, partId, type Generator } from '../training-item';

const DISTRACTORS = 3;

/** Each of two faults repaired alone; what is left of the specimen is still wrong. */
function halfRepaired({ faults, ...specimen }: Specimen): readonly Specimen[] {
	if (faults.length < 2) return [];
	return faults.map((repaired) => ({
		...specimen,
		parts: repairPart(specimen.parts, repaired),
		faults: faults.filter((fault) => fault !== repaired)
	}));
}

/** Repairs that go wrong: one that leaves the fault and adds another, then some that only bring a new one. */
function wrongRepairs(specimen: Specimen, bench: Bench): readonly Specimen[] {
	const { bank, level, random } = bench;
	const good = makeSpecimen(specimen, bench);
	const others = shuffle(
		bank.faults.filter(
			({ severity, unseen, context, levels }) =>
				severity === 'error' && !unseen && context === undefined && levels.some((one) => one <= level)
		),
		random
	).filter((fault) => !specimen.faults.includes(fault));
	const inject = (start: Specimen, faults: readonly Fault[]) =>
		faults.flatMap((fault) => injectFault({ ...start, given: specimen.given }, fault, bench) ?? []);

	const half = halfRepaired(specimen);
	const still = half.length > 0 ? half : inject(specimen, others).slice(0, 1);
	return [...still, ...inject(good, others)];
}

/** Three, as wrong as they are meant to be. */
function chooseDistractors(specimen: Specimen, bench: Bench): readonly Specimen[] {
	const chosen: Specimen[] = [];
	for (const wrong of wrongRepairs(specimen, bench)) {
		if (chosen.length === DISTRACTORS) break;
		if (isAsMeant(wrong, bench)) chosen.push(wrong);
	}
	return chosen;
}

/** « Quelle est la bonne version ? »: the address repaired, among others that are not. */
export const generateRepair: Generator = (bench, id) => {
	const count = bench.level === 3 ? pick([1, 2] as const, bench.random) : 1;
	const specimen = drawFaulty(bench, visibleErrors(bench), count);
	const wrongs = specimen ? chooseDistractors(specimen, bench) : [];
	if (!specimen || wrongs.length < DISTRACTORS) return undefined;

	const words = bench.bank.families.repair;
	const slots = slotsOf(specimen);
	const distractors = wrongs.map(({ parts, faults }) => {
		const left = faults.find((fault) => specimen.faults.includes(fault));
		const retour = (left ?? faults[0])?.feedback ?? [];
		return { text: textOf(parts), correct: false, feedback: fillSlots(left ? words.still : words.other, { retour }) };
	});
	const choices = [{ text: rightOf(specimen.parts), correct: true, feedback: words.right }, ...distractors];
	return {
		...frame('repair', id, ruleOf(specimen), bench),
		kind: 'single-choice',
		stem: stemOf(specimen, words.stem, bench),
		explanation: fillSlots(words.explanation, slots),
		choices: shuffle(choices, bench.random).map((choice, index) => ({
			id: partId(index),
			...choice,
			text: [{ code: choice.text }]
		}))
	};
};

import { pick, shuffle } from '../../shared/random';
import { repairPart } from '../address-part';
import { askAbout } from '../describe-specimen';
import { drawFaulty, visibleErrors } from '../draw-faulty';
import { injectFault } from '../faults/inject-fault';
import { fillSlots } from '../fill-slots';
import { takeAsMeant } from '../judge-specimen';
import { makeSpecimen, type Bench, type Specimen } from '../specimen';
import type { Fault } from '../training-bank';
import { frame, type Generator } from '../training-item';
import { addressChoices, type Candidate } from './address-choices';

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

/** Three of them, as wrong as they are meant to be, with what is left to repair or what was broken. */
function chooseDistractors(specimen: Specimen, bench: Bench): readonly Candidate[] {
	const words = bench.bank.families.repair;
	const wrongs = wrongRepairs(specimen, bench).map((wrong) => ({ specimen: wrong }));
	return takeAsMeant(wrongs, DISTRACTORS, bench).map(({ specimen: wrong }) => {
		const left = wrong.faults.find((fault) => specimen.faults.includes(fault));
		const retour = (left ?? wrong.faults[0])?.feedback ?? [];
		return { specimen: wrong, feedback: fillSlots(left ? words.still : words.other, { retour }) };
	});
}

/** « Quelle est la bonne version ? »: the address repaired, among others that are not. */
export const generateRepair: Generator = (bench, id) => {
	const count = bench.level === 3 ? pick([1, 2] as const, bench.random) : 1;
	const specimen = drawFaulty(bench, visibleErrors(bench), count);
	const distractors = specimen ? chooseDistractors(specimen, bench) : [];
	if (!specimen || distractors.length < DISTRACTORS) return undefined;

	const words = bench.bank.families.repair;
	return {
		...frame('repair', id, bench),
		...askAbout(specimen, words, bench),
		kind: 'single-choice',
		choices: addressChoices({ specimen, feedback: words.right }, distractors, bench)
	};
};

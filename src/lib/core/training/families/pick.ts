import type { InlineText } from '../../shared/inline-text';
import { pick, shuffle } from '../../shared/random';
import { ruleOf, slotsOf } from '../describe-specimen';
import type { FaultId } from '../faults/fault-id';
import { injectFault } from '../faults/inject-fault';
import { fillSlots } from '../fill-slots';
import { isAsMeant, takeAsMeant } from '../judge-specimen';
import { drawColleague, drawSpecimen, makeSpecimen, servicesOf, type Bench, type Specimen } from '../specimen';
import type { Level } from '../training-bank';
import { frame, type Generator } from '../training-item';
import { addressChoices, type Candidate } from './address-choices';

/** What imitates the right address, from the second level. */
const IMITATIONS: Readonly<Record<Level, readonly (readonly FaultId[])[]>> = {
	1: [],
	2: [['person-in-service']],
	3: [['person-in-service'], ['ending-com', 'ending-elsewhere']]
};

const DISTRACTORS = 3;

function imitate(right: Specimen, ids: readonly FaultId[], bench: Bench): readonly Candidate[] {
	const fault = bench.bank.faults.find(({ id }) => id === pick(ids, bench.random));
	const specimen = fault && injectFault(right, fault, bench);
	return specimen ? [{ specimen, feedback: fault.feedback }] : [];
}

/** The good addresses of others: somebody, a program, another service, another structure. */
function neighbours(right: Specimen, bench: Bench): readonly Candidate[] {
	const { bank, level, random } = bench;
	const { structure, service, person } = right;
	const words = bank.families.pick;
	const others = servicesOf(structure, 'ORG', bench).filter((other) => other !== service);
	const programs = structure.kinds.includes('APP') ? servicesOf(structure, 'APP', bench) : [];
	const elsewhere = bank.structures.filter(
		(other) =>
			other.of !== structure.of &&
			other.kinds.includes('ORG') &&
			other.levels.includes(level) &&
			servicesOf(other, 'ORG', bench).some((one) => one === service)
	);
	const make = (who: Partial<Specimen>, feedback: InlineText): Candidate => ({
		specimen: makeSpecimen({ kind: 'ORG', structure, person, service, ...who }, bench),
		feedback
	});
	return [
		...(structure.kinds.includes('PER')
			? [make({ kind: 'PER', person: drawColleague(structure, bench), service: undefined }, words.person)]
			: []),
		...programs.slice(0, 1).map((program) => make({ kind: 'APP', service: program }, words.application)),
		...shuffle(others, random).map((other) => make({ service: other }, words.otherService)),
		...shuffle(elsewhere, random)
			.slice(0, 1)
			.map((other) => make({ structure: other }, words.otherStructure))
	];
}

/** One of each sort first: two other services only when nothing else is left. */
function oneOfEachFirst(distractors: readonly Candidate[]): readonly Candidate[] {
	const first = distractors.filter(
		({ feedback }, index) => distractors.findIndex((other) => other.feedback === feedback) === index
	);
	return [...first, ...distractors.filter((one) => !first.includes(one))];
}

/** Three, as good or as wrong as they are meant to be; none when the address cannot be imitated. */
function chooseDistractors(right: Specimen, bench: Bench): readonly Candidate[] {
	const wanted = IMITATIONS[bench.level];
	const imitations = wanted.flatMap((ids) => imitate(right, ids, bench));
	if (imitations.length < wanted.length) return [];

	const others = shuffle(neighbours(right, bench), bench.random);
	return takeAsMeant(oneOfEachFirst([...imitations, ...others]), DISTRACTORS, bench);
}

/** « Quelle est l'adresse du service ? »: four addresses, one of them right. */
export const generatePick: Generator = (bench, id) => {
	// Imitations of the third level leave the trust space: only a name that belongs to nobody may have them.
	const right = drawSpecimen(bench, 'ORG', bench.level === 3);
	const distractors = right ? chooseDistractors(right, bench) : [];
	if (!right || distractors.length < DISTRACTORS || !isAsMeant(right, bench)) return undefined;

	const words = bench.bank.families.pick;
	const slots = slotsOf(right);
	return {
		...frame('pick', id, bench),
		kind: 'single-choice',
		rule: ruleOf(right),
		stem: fillSlots(words.stem, slots),
		explanation: fillSlots(words.explanation, slots),
		choices: addressChoices({ specimen: right, feedback: words.right }, distractors, bench)
	};
};

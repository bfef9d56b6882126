import { pick, shuffle } from '../shared/random';
import { injectFault } from './faults/inject-fault';
import { isAsMeant } from './judge-specimen';
import { drawSpecimen, type Bench, type Specimen } from './specimen';
import type { Fault } from './training-bank';

/** Addresses tried for one fault: some faults want an accent, a compound name or one of two structures. */
const TRIES = 40;

function drawWith(fault: Fault, bench: Bench): Specimen | undefined {
	const kind = pick(fault.kinds, bench.random);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const specimen = drawSpecimen(bench, kind, fault.safe);
		const faulty = specimen && injectFault(specimen, fault, bench);
		if (faulty) return faulty;
	}
	return undefined;
}

/** An address with one or two of these faults, and no other fault. None when the draw was unlucky. */
export function drawFaulty(bench: Bench, faults: readonly Fault[], count: 1 | 2 = 1): Specimen | undefined {
	const first = drawWith(pick(faults, bench.random), bench);
	if (!first || count === 1) return first && isAsMeant(first, bench) ? first : undefined;

	const others = faults.filter(({ rule }) => rule !== first.faults[0]?.rule);
	for (const other of shuffle(others, bench.random)) {
		const both = injectFault(first, other, bench);
		if (both && isAsMeant(both, bench)) return both;
	}
	return undefined;
}

/** Faults of a level that show in the address. */
export const visibleErrors = ({ bank, level }: Pick<Bench, 'bank' | 'level'>): readonly Fault[] =>
	bank.faults.filter(({ severity, unseen, levels }) => severity === 'error' && !unseen && levels.includes(level));

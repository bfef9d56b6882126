import { pick } from '../../shared/random';
import { rightOf, textOf } from '../address-part';
import { ruleOf, slotsOf, stemOf } from '../describe-specimen';
import { drawFaulty, drawGood } from '../draw-faulty';
import { fillSlots } from '../fill-slots';
import type { Bench, Specimen } from '../specimen';
import type { TrainedVerdict } from '../training-bank';
import { frame, type Generator } from '../training-item';

const VERDICTS = ['nothing', 'advice', 'error'] as const;
const KINDS = ['PER', 'ORG', 'APP'] as const;

function drawFor(verdict: TrainedVerdict, bench: Bench): Specimen | undefined {
	if (verdict === 'nothing') return drawGood(bench, pick(KINDS, bench.random));
	const { bank, level } = bench;
	return drawFaulty(
		bench,
		bank.faults.filter(({ severity, levels }) => severity === verdict && levels.includes(level))
	);
}

/** « Quel est le verdict ? »: nothing, advice or fault. What is only « à éviter » is never asked. */
export const generateVerdict: Generator = (bench, id) => {
	const verdict = pick(VERDICTS, bench.random);
	const specimen = drawFor(verdict, bench);
	if (!specimen) return undefined;

	const words = bench.bank.families.verdict;
	const repaired = textOf(specimen.parts) === rightOf(specimen.parts) ? 'use' : 'repaired';
	const retour = specimen.faults[0]?.feedback ?? [];
	return {
		...frame('verdict', id, ruleOf(specimen), bench),
		kind: 'single-choice',
		stem: stemOf(specimen, words.stem, bench),
		explanation: fillSlots(words.explanation[verdict === 'nothing' ? verdict : repaired], slotsOf(specimen)),
		choices: VERDICTS.map((given) => ({
			id: given,
			text: words.choices[given],
			correct: given === verdict,
			feedback: fillSlots(words.feedback[verdict][given], { retour })
		}))
	};
};

import { pick } from '../../shared/random';
import { rightOf, textOf } from '../address-part';
import { askAbout } from '../describe-specimen';
import { drawFaulty } from '../draw-faulty';
import { fillSlots } from '../fill-slots';
import { isAsMeant } from '../judge-specimen';
import { drawSpecimen, type Bench, type Specimen } from '../specimen';
import { TRAINED_KINDS } from '../trained-kind';
import type { TrainedVerdict } from '../training-bank';
import { frame, type Generator } from '../training-item';

const VERDICTS = ['nothing', 'advice', 'error'] as const;

function drawFor(verdict: TrainedVerdict, bench: Bench): Specimen | undefined {
	const { bank, level, random } = bench;
	if (verdict === 'nothing') {
		const good = drawSpecimen(bench, pick(TRAINED_KINDS, random));
		return good && isAsMeant(good, bench) ? good : undefined;
	}
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
	const explanation = words.explanation[verdict === 'nothing' ? verdict : repaired];
	const retour = specimen.faults[0]?.feedback ?? [];
	return {
		...frame('verdict', id, bench),
		...askAbout(specimen, { stem: words.stem, explanation }, bench),
		kind: 'single-choice',
		choices: VERDICTS.map((given) => ({
			id: given,
			text: words.choices[given],
			correct: given === verdict,
			feedback: fillSlots(words.feedback[verdict][given], { retour })
		}))
	};
};

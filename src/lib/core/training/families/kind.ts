import { pick } from '../../shared/random';
import { TRAINED_KINDS } from '../trained-kind';
import { frame, type Generator } from '../training-item';

/** « Quelle boîte ? »: a small case, three kinds of mailbox, always in the same order. */
export const generateKind: Generator = (bench, id) => {
	const { bank, level, random } = bench;
	const situation = pick(
		bank.situations.filter((one) => one.level === level),
		random
	);
	return {
		...frame('kind', id, bench),
		kind: 'single-choice',
		rule: situation.rule,
		stem: situation.stem,
		explanation: situation.explanation,
		choices: TRAINED_KINDS.map((kind) => ({
			id: kind.toLowerCase(),
			text: bank.families.kind.choices[kind],
			correct: kind === situation.key,
			feedback: situation.feedback[kind]
		}))
	};
};

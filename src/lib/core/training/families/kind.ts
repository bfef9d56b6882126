import { pick } from '../../shared/random';
import { frame, type Generator } from '../training-item';

const KINDS = ['PER', 'ORG', 'APP'] as const;

/** « Quelle boîte ? »: a small case, three kinds of mailbox, always in the same order. */
export const generateKind: Generator = (bench, id) => {
	const { bank, level, random } = bench;
	const situation = pick(
		bank.situations.filter((one) => one.level === level),
		random
	);
	return {
		...frame('kind', id, situation.rule, bench),
		kind: 'single-choice',
		stem: situation.stem,
		explanation: situation.explanation,
		choices: KINDS.map((kind) => ({
			id: kind.toLowerCase(),
			text: bank.families.kind.choices[kind],
			correct: kind === situation.key,
			feedback: situation.feedback[kind]
		}))
	};
};

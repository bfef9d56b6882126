import type { NamingRule, TableRule } from '../core/address/naming-rule';
import { TRAINING_LEVELS } from '../core/training/series-code';
import type { Level } from '../core/training/training-bank';
import type { Content } from './content';
import { literal } from './literal';
import { ruleCitations } from './rule-citations';

/** The rules that a page may judge by or cite; those about messages are for the lessons, which carry their own. */
function browserRules({ naming, training }: Content): readonly TableRule[] {
	const cited = citedIds(training.value);
	return naming.value.filter(({ id, checked }) => checked || cited.has(id));
}

const citedIds = (value: unknown): ReadonlySet<string> => new Set([...ruleCitations(value)].map(({ id }) => id));

const judgedPart = ({ id, appliesTo, severity, lighter, words, checked }: TableRule): NamingRule => ({
	id,
	appliesTo,
	severity,
	lighter,
	words,
	checked
});

/** What judges, and apart from it what explains: sentences weigh twice as much, and a judge reads none. */
const rules: Record<string, (content: Content) => string> = {
	'virtual:naming': (content) => `export const rules = ${literal(browserRules(content).map(judgedPart))};`,
	'virtual:explained-rules': (content) => {
		const sentences = browserRules(content).map(({ statement, why, repair, lesson }) => ({ statement, why, repair, lesson }));
		return `import { rules } from 'virtual:naming';
const sentences = ${literal(sentences)};
export const explainedRules = rules.map((rule, index) => ({ ...rule, ...sentences[index] }));`;
	}
};

const casesOf = (level: Level) => `virtual:training/${level}`;

/** What exercises are drawn from. People and small cases are half of it, and a series needs those of one level. */
const training: Record<string, (content: Content) => string> = {
	'virtual:training': ({ naming, training: { value } }) => {
		// What is undefined is left out.
		const bank = { ...value, persons: undefined, situations: undefined };
		const cited = citedIds(value);
		const taught = naming.value.flatMap(({ id, statement, lesson }) => (cited.has(id) ? [{ id, statement, lesson }] : []));
		return `export const bank = ${literal(bank)};\nexport const rules = ${literal(taught)};`;
	},
	'virtual:training-levels': () => {
		const imports = TRAINING_LEVELS.map((level) => `${level}: () => import(${literal(casesOf(level))})`);
		return `export const levels = {${imports.join(',')}};`;
	},
	...Object.fromEntries(
		TRAINING_LEVELS.map((level) => [
			casesOf(level),
			({ training: { value } }: Content) => {
				const persons = value.persons.filter(({ levels }) => levels.includes(level));
				const situations = value.situations.filter((situation) => situation.level === level);
				return `export const cases = ${literal({ persons, situations })};`;
			}
		])
	)
};

/** Virtual modules of the naming tools, by name. */
export const namingModules: Readonly<Record<string, (content: Content) => string>> = { ...rules, ...training };

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { trainingFile } from '../../src/lib/content/schema/training';
import { judge } from '../../src/lib/core/address/judge';
import type { NamingCase, Severity } from '../../src/lib/core/address/naming-rule';
import { plainText } from '../../src/lib/core/shared/inline-text';
import { generateSeries } from '../../src/lib/core/training/generate-series';
import { type TrainedKind } from '../../src/lib/core/training/trained-kind';
import {
	TRAINING_FAMILIES,
	type Level,
	type TrainingBank,
	type TrainingFamily
} from '../../src/lib/core/training/training-bank';
import type { TrainingItem } from '../../src/lib/core/training/training-item';
import { rulebook } from './rulebook';

const file = new URL('../../content/training/naming.yaml', import.meta.url);

/** The bank of the course, through its schema. */
export const bank: TrainingBank = v.parse(trainingFile, parse(readFileSync(file, 'utf8')));

export interface Drawn {
	readonly seed: number;
	readonly level: Level;
	readonly items: readonly TrainingItem[];
}

export function drawSeries(seed: number, level: Level, families: readonly TrainingFamily[], count: number): Drawn {
	const name = `${level}-${families.join('-')}-${seed}`;
	return { seed, level, items: generateSeries({ bank, rulebook, name, seed, level, families, count }) };
}

/** What seeds ask in turn: families, and how many items. The dearest to judge come less often. */
const TURNS: readonly (readonly [families: readonly TrainingFamily[], count: number])[] = [
	[['kind'], 10],
	[['verdict'], 2],
	[['find-faults'], 2],
	[['pick'], 1],
	[['repair'], 1],
	[['kind'], 10],
	[['verdict'], 2],
	[['find-faults'], 2],
	[['pick'], 1],
	[['compose'], 1],
	[TRAINING_FAMILIES, 2]
];

/** The series of a seed, so that every turn meets the three levels. */
export function drawOne(seed: number): Drawn {
	const level = ([1, 2, 3] as const)[seed % 3] ?? 1;
	const [families, count] = TURNS[seed % TURNS.length] ?? [TRAINING_FAMILIES, 1];
	return drawSeries(seed, level, families, count);
}

/** The mailbox that a stem speaks of, by the words that every stem has. */
function kindIn(stem: string): TrainedKind {
	if (/nominative/.test(stem)) return 'PER';
	return /logiciel/.test(stem) ? 'APP' : 'ORG';
}

/** What a learner knows of the mailbox: all of it comes from the question, nothing from the generator. */
export function caseOf(item: TrainingItem, level: Level): NamingCase {
	const stem = plainText(item.stem);
	const kind = kindIn(stem);
	const people = bank.persons.filter(({ levels }) => levels.includes(level));
	const holder = people.filter(
		({ of, firstName, lastName }) => stem.includes(of) || stem.startsWith(`${firstName} ${lastName} `)
	);
	const taken = /Elle a déjà l’adresse (\S+)\. /.exec(stem)?.[1];
	return {
		kind,
		people: kind === 'PER' ? holder : people,
		accompanied: bank.accompanied,
		taken: taken === undefined ? [] : [taken],
		registeredDomains: stem.includes('liste blanche') ? bank.structures.map(({ domain }) => domain) : undefined,
		readers: stem.includes('Trois collègues') ? 3 : undefined,
		holderLeft: stem.includes('a quitté la structure')
	};
}

export interface Broken {
	readonly obligations: readonly string[];
	/** What is to avoid or to advise. */
	readonly lighter: readonly string[];
}

/** Ids of the rules that an address breaks, once each, in the order of their ids. */
export function broken(address: string, given: NamingCase): Broken {
	const judged = judge(address, given, rulebook);
	if (!judged.ok) throw new Error(`${address}: ${judged.error.code}`);
	const rulesOf = (...severities: readonly Severity[]) =>
		[
			...new Set(
				judged.value.findings.flatMap(({ severity, rule }) => (severities.includes(severity) ? [rule.id] : []))
			)
		].sort();
	return { obligations: rulesOf('obligation'), lighter: rulesOf('avoid', 'good-practice') };
}

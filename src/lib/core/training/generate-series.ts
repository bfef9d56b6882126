import type { Rulebook } from '../address/naming-rule';
import { plainText } from '../shared/inline-text';
import { seededRandom, shuffle } from '../shared/random';
import { generateCompose } from './families/compose';
import { generateFindFaults } from './families/find-faults';
import { generateKind } from './families/kind';
import { generatePick } from './families/pick';
import { generateRepair } from './families/repair';
import { generateVerdict } from './families/verdict';
import type { Bench } from './specimen';
import type { Level, TrainingBank, TrainingFamily } from './training-bank';
import type { Generator, TrainingItem } from './training-item';

const GENERATORS: Readonly<Record<TrainingFamily, Generator>> = {
	kind: generateKind,
	verdict: generateVerdict,
	'find-faults': generateFindFaults,
	repair: generateRepair,
	compose: generateCompose,
	pick: generatePick
};

/** Draws for one exercise; the bank gives one in a few, so that reaching the limit is a bug of the bank. */
const TRIES = 300;

export interface SeriesRequest {
	readonly bank: TrainingBank;
	readonly rulebook: Rulebook;
	/** Its exercises are named after it. */
	readonly name: string;
	readonly seed: number;
	readonly level: Level;
	readonly families: readonly TrainingFamily[];
	readonly count: number;
}

/** What makes two exercises the same for a learner: the question and its key. */
function signatureOf(item: TrainingItem): string {
	const stem = plainText(item.stem);
	if (item.kind === 'find-faults') return `${stem} ${item.address ?? ''}`;
	if (item.kind === 'compose-address') return `${stem} ${item.expected}`;
	const keys = 'choices' in item ? item.choices.filter(({ correct }) => correct) : [];
	return [stem, ...keys.map(({ text }) => plainText(text))].join(' ');
}

function drawNew(generate: Generator, bench: Bench, id: string, seen: Set<string>): TrainingItem {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const item = generate(bench, id);
		if (!item) continue;
		const signature = signatureOf(item);
		if (seen.has(signature)) continue;
		seen.add(signature);
		return item;
	}
	throw new Error(`No exercise for ${id}`);
}

/** A series of different exercises, the families in turn. The same request gives the same series. */
export function generateSeries({
	bank,
	rulebook,
	name,
	seed,
	level,
	families,
	count
}: SeriesRequest): readonly TrainingItem[] {
	const random = seededRandom(seed);
	const bench: Bench = { bank, rulebook, level, random };
	const turns = shuffle(families, random);
	const seen = new Set<string>();

	return Array.from({ length: count }, (_, index) => {
		const family = turns[index % turns.length];
		if (family === undefined) throw new Error('A series needs a family');
		return drawNew(GENERATORS[family], bench, `t-${name}-${index + 1}`, seen);
	});
}

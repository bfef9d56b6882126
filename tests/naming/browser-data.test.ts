import { rules as taughtRules, bank as browserBank } from 'virtual:training';
import { levels } from 'virtual:training-levels';
import { explainedRules } from 'virtual:explained-rules';
import { rules } from 'virtual:naming';
import { describe, expect, test } from 'vitest';
import { generateSeries } from '../../src/lib/core/training/generate-series';
import { TRAINING_LEVELS } from '../../src/lib/core/training/series-code';
import { TRAINING_FAMILIES } from '../../src/lib/core/training/training-bank';
import { rulebook } from './rulebook';
import { bank, drawSeries } from './training';

const SEEDS = [1, 2, 3, 4, 5];

describe('what a page of exercises loads', () => {
	test.each(TRAINING_LEVELS)('draws at level %i the series that the whole content would', async (level) => {
		const { cases } = await levels[level]();
		const light = { bank: { ...browserBank, ...cases }, rulebook: { ...rulebook, rules } };
		for (const seed of SEEDS) {
			const asked = { name: `${level}-0-${seed}`, seed, level, families: TRAINING_FAMILIES, count: 12 };
			expect(generateSeries({ ...asked, ...light })).toEqual(generateSeries({ ...asked, bank, rulebook }));
		}
	});

	test('tells every rule that a series may cite', () => {
		const told = taughtRules.map(({ id }) => id);
		const drawn = TRAINING_LEVELS.flatMap((level) =>
			SEEDS.flatMap((seed) => drawSeries(seed, level, TRAINING_FAMILIES, 12).items)
		);
		expect(drawn.flatMap(({ rule }) => rule ?? []).filter((id) => !told.includes(id))).toEqual([]);
	});
});

describe('what a judge loads', () => {
	test('judges without a sentence', () => {
		expect(rules.flatMap((rule) => Object.keys(rule)).filter((key) => /statement|why|repair/.test(key))).toEqual([]);
	});

	test('is explained, where it is, each rule by its own sentences', () => {
		const known = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
		expect(explainedRules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
		expect(explainedRules.filter(({ id, lesson }) => known.get(id)?.lesson !== lesson)).toEqual([]);
		const [first] = explainedRules.find(({ id }) => id === 'DOM-01')?.repair ?? [];
		expect(first).toBe('Terminez le domaine par ');
	});
});

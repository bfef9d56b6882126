import { describe, expect, test } from 'vitest';
import { plainText } from '../shared/inline-text';
import { generateSeries, type SeriesRequest } from './generate-series';
import type { Situation, TrainingBank } from './training-bank';

const situation = (name: string, level: 1 | 2): Situation => ({
	level,
	key: 'ORG',
	rule: 'LOC-ORG-03',
	stem: [`Situation ${name}`],
	feedback: { PER: [], ORG: [], APP: [] },
	explanation: []
});

/** Enough for the family that asks nothing of the engine. */
const bank = {
	situations: ['a', 'b', 'c', 'd'].map((name) => situation(name, 1)).concat(situation('e', 2)),
	families: { kind: { objective: 'm4-o1', choices: { PER: ['PER'], ORG: ['ORG'], APP: ['APP'] } } }
} as unknown as TrainingBank;
const request: SeriesRequest = {
	bank,
	rulebook: { rules: [], toPlainLetters: (text) => text },
	name: '1-1-7',
	seed: 7,
	level: 1,
	families: ['kind'],
	count: 4
};
const stems = (asked: SeriesRequest) => generateSeries(asked).map(({ stem }) => plainText(stem));

describe('a series', () => {
	test('asks nothing twice, and only what is of its level', () => {
		expect(stems(request).sort()).toEqual(['Situation a', 'Situation b', 'Situation c', 'Situation d']);
	});

	test('is the same for the same seed, and another for another', () => {
		expect(generateSeries(request)).toEqual(generateSeries(request));
		expect(new Set([1, 2, 3, 4, 5].map((seed) => stems({ ...request, seed }).join())).size).toBeGreaterThan(1);
	});

	test('names its items after itself, by place', () => {
		expect(generateSeries(request).map(({ id }) => id)).toEqual(['t-1-1-7-1', 't-1-1-7-2', 't-1-1-7-3', 't-1-1-7-4']);
	});

	test('is a bug when the bank has too little, or when nothing is asked', () => {
		expect(() => generateSeries({ ...request, count: 5 })).toThrow('t-1-1-7-5');
		expect(() => generateSeries({ ...request, families: [] })).toThrow('family');
	});
});

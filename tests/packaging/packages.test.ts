import { expect, test } from 'vitest';
import { listPackages } from '../../src/packaging/packages';
import { sampleInput } from './sample';

const input = sampleInput();
const packages = listPackages(input);
const whole = packages.filter(({ scope }) => scope === undefined);
const situations = packages.filter(({ scope }) => scope !== undefined);

test('offers the whole course and each of the seven situations in each of the three standards', () => {
	expect(whole.map(({ id }) => id)).toEqual([
		'prendre-le-pli-scorm-1.2',
		'prendre-le-pli-scorm-2004',
		'prendre-le-pli-cmi5'
	]);
	expect(packages).toHaveLength(24);
	expect(new Set(packages.map(({ id }) => id)).size).toBe(24);
	const scopes = situations
		.filter(({ standard }) => standard === 'cmi5')
		.map(({ id, scope }) => `${scope ?? ''} ${id}`);
	expect(scopes.sort()).toEqual([
		'sc1 ehpad-pharmacie-cmi5',
		'sc2 dac-ssiad-cmi5',
		'sc3 pcpe-mdph-cmi5',
		'sc4 ime-cd-cmi5',
		'sc5 maia-concertation-cmi5',
		'sc6 dac-coordination-cmi5',
		'sc7 pmi-camsp-mdph-cmi5'
	]);
});

test('asks for a score of the whole course alone, which has the final assessment', () => {
	expect(new Set(whole.map(({ masteryScore }) => masteryScore))).toEqual(new Set([0.7]));
	expect(situations.filter(({ masteryScore }) => masteryScore !== undefined)).toEqual([]);
});

test('plans the time of the course and of each situation as the content does', () => {
	expect(new Set(whole.map(({ minutes }) => minutes))).toEqual(new Set([225]));
	expect(situations.find(({ scope }) => scope === 'sc4')?.minutes).toBe(20);
});

test('names the same course the same from one version to the next', () => {
	const later = listPackages({ ...input, course: { ...input.course, version: '9.9.9', title: 'Autre titre' } });
	const names = (list: typeof packages) => list.map(({ identifier, iris }) => ({ identifier, iris }));
	expect(names(later)).toEqual(names(packages));
	// What is kept in LMSs already: changing one of these loses it.
	expect(whole[0]?.iris).toEqual({
		course: 'urn:uuid:8ab850ac-2d02-5fb4-b8c3-da3eb2b092ed',
		unit: 'urn:uuid:534d7ee5-e109-508f-87b3-3739a3be0e9f'
	});
	expect(situations.find(({ scope }) => scope === 'sc1')?.iris.course).toBe(
		'urn:uuid:b2f73931-2bf9-5dd3-b677-a2bd41899db1'
	);
});

test('gives no name to two courses or two units', () => {
	const iris = packages
		.filter(({ standard }) => standard === 'cmi5')
		.flatMap(({ iris: { course, unit } }) => [course, unit]);
	expect(new Set(iris).size).toBe(16);
});

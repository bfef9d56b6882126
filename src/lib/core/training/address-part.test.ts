import { describe, expect, test } from 'vitest';
import {
	addPart,
	cutParts,
	partsAt,
	repairPart,
	rightOf,
	textOf,
	untouched,
	writePart,
	writePlace,
	type AddressParts
} from './address-part';
import type { Fault } from './training-bank';

const fault = (id: Fault['id']): Fault => ({
	id,
	rule: 'DOM-01',
	severity: 'error',
	kinds: ['PER'],
	levels: [1],
	texts: [],
	safe: false,
	unseen: false,
	feedback: []
});
const accent = fault('local-accent');
const ending = fault('ending-fr');

const faultsIn = (parts: AddressParts) => parts.flatMap(({ fault: found }) => found ?? []);

describe('a good address', () => {
	// given                                               then
	test.each([
		[
			'PER',
			'lea.de-la-fiction',
			'sad-valfictif.mssante.fr',
			['lea', '.de-la-fiction', '@', 'sad-valfictif', '.mssante.fr']
		],
		['ORG', 'service-social', 'mdph.mssante.fr', ['service', '-social', '@', 'mdph', '.mssante.fr']],
		['APP', 'plan-de-soins-noreply', 'ime.mssante.fr', ['plan-de-soins', '-noreply', '@', 'ime', '.mssante.fr']],
		['ORG', 'accueil', 'ehpad.region.mssante.fr', ['accueil', '@', 'ehpad.region', '.mssante.fr']]
	] as const)('of a mailbox %s, %s@%s, is cut where it means something', (kind, local, domain, then) => {
		const parts = cutParts(kind, local, domain);
		expect(parts.map(({ text }) => text)).toEqual(then);
		expect(textOf(parts)).toBe(`${local}@${domain}`);
		expect(rightOf(parts)).toBe(textOf(parts));
	});
});

describe('an address with two faults', () => {
	const good = cutParts('ORG', 'secretariat', 'ehpad-valfictif.mssante.fr');
	const [word] = partsAt(good, 'local');
	const [end] = partsAt(good, 'ending');
	const [at] = partsAt(good, 'at');
	if (!word || !end || !at) throw new Error('The address has all its parts');
	const faulty = writePart(writePart(good, word, 'secrétariat', accent), end, '.fr', ending);

	test('says what is written and what is right', () => {
		expect(textOf(faulty)).toBe('secrétariat@ehpad-valfictif.fr');
		expect(rightOf(faulty)).toBe('secretariat@ehpad-valfictif.mssante.fr');
		expect(faultsIn(faulty)).toEqual([accent, ending]);
	});

	test('is half repaired by one repair', () => {
		expect(textOf(repairPart(faulty, accent))).toBe('secretariat@ehpad-valfictif.fr');
		expect(faultsIn(repairPart(faulty, accent))).toEqual([ending]);
	});

	test('has places that are taken and places that are free', () => {
		expect(untouched(faulty, 'local')).toBe(false);
		expect(untouched(faulty, 'structure')).toBe(true);
	});

	test('loses the part too many when that one is repaired', () => {
		const named = addPart(good, at, { place: 'local', text: '.alix.fictive', fault: accent });
		expect(textOf(named)).toBe('secretariat.alix.fictive@ehpad-valfictif.mssante.fr');
		expect(rightOf(named)).toBe(rightOf(good));
		expect(repairPart(named, accent)).toEqual(good);
	});

	test('is one part before the @ when all of it is written anew', () => {
		const person = cutParts('PER', 'alix.fictive', 'sad-valfictif.mssante.fr');
		const [initials] = writePlace(person, 'local', 'a.f', accent);
		expect(initials).toEqual({ place: 'local', text: 'a.f', right: 'alix.fictive', fault: accent });
	});
});

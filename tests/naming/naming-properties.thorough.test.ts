import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composePersonal } from '../../src/lib/core/address/compose-address';
import { judge } from '../../src/lib/core/address/judge';
import type { NamingCase, Verdict } from '../../src/lib/core/address/naming-rule';
import { brokenRules, person, rulebook } from './rulebook';

const SEED = 20261124;
const GOOD = [
	'alix.fictive@sad-valfictif.mssante.fr',
	'jean-noe.fictif@infirmier.mssante.fr',
	'lea.de-la-fiction@ime-valfictif.mssante.fr',
	'secretariat@ehpad-valfictif.region-fictive.mssante.fr',
	'compte-rendu-noreply@ssiad-valfictif.mssante.fr',
	'100000000000047@patient.mssante.fr'
];
const PEOPLE = ['Alix Fictive', 'Jean-Noé Fictif', "Léa d'Invention", 'Æ'].map(person);
/** What hurts programs: nothing visible, halves of characters, other alphabets, and what names are made of. */
const INSERTED = [
	...['', ' ', '\t', '\n', '\0', '.', '..', '-', '--', '_', '@', "'", '’', '+', '<', '"', '\\', '😀', 'é', 'e\u0301'],
	...['\ud83d', '\ude00', '\u200b', '\u202e', '\ufeff', 'Ж', 'ß', 'İ', 'ﬁ', '٣', 'A', 'z', '1987', '75', 'mme.', 'dr.'],
	...['alix', 'fictive', 'noreply', 'mssante', '.mssante.fr', '.com', 'test-', 'hlne', 'delafiction', 'a'.repeat(70)]
];

/** The text with something typed or lost at each of its places, then something else at another. */
const mutations = (text: string, [first, second]: readonly [string, string]): readonly string[] =>
	Array.from({ length: BATCH }, (_, index) => {
		const place = Math.floor((index * (text.length + 1)) / BATCH);
		const once = text.slice(0, place) + first + text.slice(place + (index % 3));
		const other = (place * 7) % (once.length + 1);
		return index % 2 === 0 ? once : once.slice(0, other) + second + once.slice(other);
	});

const BATCH = 50;
const binary = fc.string({ unit: 'binary', maxLength: 20 });
const text = fc.oneof(
	{ weight: 1, arbitrary: binary },
	{ weight: 1, arbitrary: fc.tuple(binary, binary).map(([localPart, domain]) => `${localPart}@${domain}.mssante.fr`) },
	{ weight: 3, arbitrary: fc.constantFrom(...GOOD) }
);
const inserted = fc.constantFrom(...INSERTED);
const given: fc.Arbitrary<NamingCase> = fc.record({
	kind: fc.constantFrom('PER', 'ORG', 'APP', 'CAB', 'USG', undefined),
	people: fc.constantFrom(undefined, [], PEOPLE.slice(0, 1), PEOPLE),
	accompanied: fc.constantFrom(undefined, PEOPLE.slice(0, 1)),
	taken: fc.constantFrom(undefined, GOOD),
	registeredDomains: fc.constantFrom(undefined, ['sad-valfictif.mssante.fr'])
});

/** Every finding points inside the address, and the level follows from the heaviest. */
function isSound({ address, findings, level, proposal }: Verdict): boolean {
	const placed = findings.every(({ span: { start, end } }) => 0 <= start && start < end && end <= address.text.length);
	const mustCorrect = findings.some(({ severity }) => severity === 'obligation');
	return placed && mustCorrect === (level === 'to-correct') && proposal !== address.text;
}

function isAnswered(address: string, about: NamingCase): boolean {
	const judged = judge(address, about, rulebook);
	if (!judged.ok) return judged.error.at <= address.length;
	const { proposal } = judged.value;
	if (!isSound(judged.value)) return false;
	if (proposal === undefined) return true;

	const again = judge(proposal, about, rulebook);
	return again.ok && again.value.level !== 'to-correct' && isSound(again.value);
}

test('answers any of 100,000 texts soundly, and proposes nothing that is to be corrected', () => {
	fc.assert(
		fc.property(text, fc.tuple(inserted, inserted), given, (typed, edits, about) => {
			expect(mutations(typed, edits).filter((address) => !isAnswered(address, about))).toEqual([]);
		}),
		{ seed: SEED, numRuns: 100_000 / BATCH }
	);
});

test.each(INSERTED.filter((repeated) => repeated !== '' && repeated !== '@'))(
	'answers 10,000 characters of %j, before the @ and after it',
	(repeated) => {
		const long = repeated.repeat(Math.ceil(10_000 / repeated.length));
		for (const kind of ['PER', 'ORG', undefined] as const) {
			for (const address of [`${long}@ehpad-valfictif.mssante.fr`, `accueil@${long}.mssante.fr`]) {
				const judged = judge(address, { kind, people: PEOPLE.slice(0, 3) }, rulebook);
				expect(judged.ok && judged.value.findings.length > 0 && isSound(judged.value)).toBe(true);
			}
		}
	}
);

test('finds nothing but its length in the address that the course composes for a person', () => {
	const name = fc
		.stringMatching(/^[A-ZÉÈÎÇŒÑa-zéèêëàâîïôùûçœñ]{2,9}(?:[ '’-][A-ZÉa-zéèç]{2,9}){0,2}$/)
		.filter((written) => /[a-z]{2}/i.test(written));
	fc.assert(
		fc.property(name, name, (firstName, lastName) => {
			const holder = { firstName, lastName };
			const localPart = composePersonal(holder, rulebook.toPlainLetters);
			const found = brokenRules(`${localPart}@sad-valfictif.mssante.fr`, { kind: 'PER', people: [holder] });
			expect(found.filter((id) => id !== 'LOC-GEN-03')).toEqual([]);
		}),
		{ seed: SEED, numRuns: 2000 }
	);
});

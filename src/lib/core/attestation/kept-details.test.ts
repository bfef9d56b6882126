import { describe, expect, test } from 'vitest';
import { emptyDetails, type AttestationDetails } from './attestation-details';
import { keptDetails, notesOf } from './kept-details';

const asNotes = (details: AttestationDetails | undefined) =>
	Object.fromEntries(notesOf(details).map(([note, value]) => [note, { value }]));
const typed: AttestationDetails = {
	name: 'Alix Imaginaire',
	structure: 'EHPAD Les Tilleuls',
	mode: 'onSite',
	trainer: 'Organisme fictif',
	siret: '00000000000000',
	declaration: '00 00 00000 00',
	showResult: true
};

describe('the details of an attestation', () => {
	test.each([typed, emptyDetails])('are found again as they were kept', (details) => {
		expect(keptDetails(asNotes(details))).toEqual(details);
	});

	test('are not there as long as nobody asked to keep them', () => {
		expect(keptDetails({})).toBeUndefined();
	});

	test('leave no word behind once they are taken back', () => {
		const notes = { ...asNotes(typed), ...asNotes(undefined) };

		expect(keptDetails(notes)).toBeUndefined();
		expect(Object.values(notes).map(({ value }) => value)).toEqual(Object.values(notes).map(() => ''));
	});
});

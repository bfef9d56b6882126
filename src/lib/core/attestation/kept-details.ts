import { emptyDetails, type AttestationDetails } from './attestation-details';

type Notes = Readonly<Record<string, { readonly value: string }>>;

const noteOf = (field: string) => `attestation/${field}`;
const TEXTS = ['name', 'structure', 'trainer', 'siret', 'declaration'] as const;
const YES = 'yes';

/** What the learner asked to keep, from the notes of the record: erased with it. `undefined` when nothing is kept. */
export function keptDetails(notes: Notes): AttestationDetails | undefined {
	const read = (field: string) => notes[noteOf(field)]?.value ?? '';
	if (read('kept') !== YES) return undefined;
	return {
		...emptyDetails,
		...Object.fromEntries(TEXTS.map((field) => [field, read(field)])),
		mode: read('mode') === 'onSite' ? 'onSite' : 'remote',
		showResult: read('showResult') === YES
	};
}

/** The notes that keep the details; without details, those that take back whatever was kept. */
export function notesOf(details: AttestationDetails | undefined): readonly (readonly [note: string, value: string])[] {
	const { mode, showResult, ...texts } = details ?? emptyDetails;
	return [
		...TEXTS.map((field) => [noteOf(field), texts[field]] as const),
		[noteOf('mode'), details ? mode : ''],
		[noteOf('showResult'), showResult ? YES : ''],
		[noteOf('kept'), details ? YES : '']
	];
}

/** What the learner types on an attestation. It names a person: kept nowhere unless asked for (requirement S-11). */
export interface AttestationDetails {
	readonly name: string;
	readonly structure: string;
	/** At a distance, or in a room with a trainer. */
	readonly mode: 'remote' | 'onSite';
	/** Trainer or body, with the numbers of the body: all may be empty. */
	readonly trainer: string;
	readonly siret: string;
	readonly declaration: string;
	readonly showResult: boolean;
}

export const emptyDetails: AttestationDetails = {
	name: '',
	structure: '',
	mode: 'remote',
	trainer: '',
	siret: '',
	declaration: '',
	showResult: false
};

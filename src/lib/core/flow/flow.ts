/**
 * The comparison of one working situation, without and with MSSanté.
 *
 * A *moment* is what has to be done (a row of the table); an *exchange* is how one side does it.
 * Each moment has any number of exchanges on each side; the moments make the two sides comparable.
 * Order of exchanges in the lists is display order.
 */
export type Variant = 'without' | 'with';
export const VARIANTS: readonly Variant[] = ['without', 'with'];

/** Codes of the national directory, kept as they are, and USG for the citizen's mailbox. */
export type MailboxKind = 'PER' | 'CAB' | 'ORG' | 'APP' | 'USG';

/** Drawings of the façade kit (design 5.6). */
export const FACADE_IDS = [
	'ehpad',
	'pharmacie',
	'medecin',
	'ssiad',
	'dac',
	'mdph',
	'ime',
	'pcpe',
	'pmi',
	'camsp',
	'domicile',
	'hopital',
	'sessad',
	'ecole',
	'service-social',
	'autre',
	'departement'
] as const;
export type FacadeId = (typeof FACADE_IDS)[number];

export interface ActorMailbox {
	readonly kind: MailboxKind;
	readonly address: string;
}

export interface Actor {
	readonly id: string;
	/** Full name, for sentences. */
	readonly name: string;
	/** Name plate on the map and in « de → vers ». */
	readonly short: string;
	readonly role: string;
	readonly facade: FacadeId;
	readonly mailboxes: readonly ActorMailbox[];
}

export interface Moment {
	readonly id: string;
	readonly title: string;
}

/** `sourced`: a cited source describes the gesture itself. `reconstruction`: plausible, to be reviewed. */
export type Basis = 'sourced' | 'reconstruction';

export interface Exchange {
	readonly id: string;
	/** Id of a moment. */
	readonly moment: string;
	/** Id of an actor; equal to `to` for work done on the spot. */
	readonly from: string;
	readonly to: string;
	/** Ids of channels; MSSanté mailboxes name the sender's first. Never empty. */
	readonly channels: readonly string[];
	readonly text: string;
	readonly document: string;
	/** Marker D: carries personal health or sensitive data. */
	readonly sensitive: boolean;
	/** Marker E: sensitive and sent by a channel that is not secured. */
	readonly exposed: boolean;
	/** Marker R: the same information is typed again. */
	readonly retyped: boolean;
	/** Marker T: nothing written remains with the sender. */
	readonly untraced: boolean;
	readonly note: string;
	/** What MSSanté does not bring in this step. */
	readonly outside?: string | undefined;
	readonly basis: Basis;
	readonly sources: readonly string[];
}

/** Place of an actor's foot, in units of a preset. */
export type Point = readonly [x: number, y: number];

export type PresetId = 'wide' | 'tall' | 'projection';

export interface Flow {
	readonly actors: readonly Actor[];
	/** Actors in the order of their places: the hub, then the others along the arc (design 5.2). */
	readonly map: readonly string[];
	/** Places chosen by an author instead of the slots of a preset. */
	readonly mapPlaces?: { readonly [P in PresetId]?: Readonly<Record<string, Point>> | undefined } | undefined;
	readonly moments: readonly Moment[];
	readonly without: readonly Exchange[];
	readonly with: readonly Exchange[];
	/** Moment → why there is no exchange on the « with » side. */
	readonly avoided: Readonly<Record<string, string>>;
	/** Moment → why there is no exchange on the « without » side. */
	readonly missing: Readonly<Record<string, string>>;
}

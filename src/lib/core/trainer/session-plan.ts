export const MINUTES_A_DAY = 24 * 60;

export const SESSION_LENGTHS = [45, 120, 210] as const;
/** How long a trainer has, in minutes; `undefined` is a length of their own. */
export type SessionLength = (typeof SESSION_LENGTHS)[number];

/**
 * What is shown one after the other. A part names what the course holds, by id: its texts, notes and slides are read
 * from there.
 */
export type SessionPart = { readonly minutes: number; readonly focus?: string | undefined } & (
	| { readonly kind: 'lesson'; readonly lesson: string }
	| { readonly kind: 'scenario'; readonly scenario: string }
	/** One question of the course, put to the vote. */
	| { readonly kind: 'vote'; readonly item: string }
	/** One naming exercise, drawn from the number of its series. */
	| { readonly kind: 'naming-vote'; readonly series: number; readonly level: 1 | 2 | 3 }
	/** A round of talk, a break: nothing but words on the screen. */
	| { readonly kind: 'talk'; readonly title: string }
);

/** A session in the room, as a trainer put it together: no name of a participant, ever. */
export interface SessionPlan {
	readonly version: 1;
	/** Given by the trainer: « EHPAD, jeudi matin ». */
	readonly name: string;
	readonly length?: SessionLength | undefined;
	/** When it begins, in minutes after midnight; without it, times are counted from the beginning. */
	readonly start?: number | undefined;
	/** Ids of the structures that the participants come from. */
	readonly structures: readonly string[];
	readonly parts: readonly SessionPart[];
}

import type { Counted } from '../core/flow/count';
import type { Variant } from '../core/flow/flow';

/** Every word of the comparison of a situation that is not content (design 5, 7). */

export const sideNames: Record<Variant, string> = { without: 'Sans MSSanté', with: 'Avec MSSanté' };
export const sideWords: Record<Variant, string> = { without: 'Sans', with: 'Avec' };

const NO_BREAK = '\u00a0';
const COLON = '\u202f:';

const counted = (count: number, one: string, several: string): string =>
	`${count}${NO_BREAK}${count > 1 ? several : one}`;

/** « Envoyer à la pharmacie » inside a sentence; « MSSanté » and « DUI » keep their capitals. */
function inSentence(words: string): string {
	const [first = ''] = words.split(/[ \u00a0\u202f]/);
	return /\p{Lu}/u.test(first.slice(1)) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

export const comparisonMessages = {
	heading: 'Sans et avec, moment par moment',
	caption: (moments: number) => `Les ${counted(moments, 'moment', 'moments')}`,
	stepCount: (steps: number) => counted(steps, 'étape', 'étapes'),
	momentColumn: 'Moment',
	/** Head of a row: its number on a line of its own. */
	momentHead: (number: number, title: string) => `Moment${NO_BREAK}${number}${COLON}\n${title}`,
	momentTitle: (number: number, title: string) => `Moment${NO_BREAK}${number}${COLON} ${title}`,
	switchLegend: 'Côté affiché'
};

export const stepMessages = {
	/** Read before the channel's word; safe with any name, since no article is built from it. */
	way: (number: number, from: string, to: string) =>
		`Étape${NO_BREAK}${number}, de${COLON} ${from}, vers${COLON} ${to}. `,
	wayOnTheSpot: (number: number, actor: string) => `Étape${NO_BREAK}${number}, sur place${COLON} ${actor}. `,
	onTheSpot: 'sur place',
	exposed: 'Envoi non sécurisé',
	retyped: 'Ressaisie',
	untraced: 'Sans trace',
	avoided: 'Étape évitée',
	missing: 'Pas d’étape',
	outside: (reason: string) => `Hors MSSanté${COLON} ${inSentence(reason)}`,
	basis: { reconstruction: 'Reconstruction', sourced: 'Décrit par une source' }
} as const;

export const playerMessages = {
	group: 'Lecture pas à pas',
	play: 'Lire pas à pas',
	pause: 'Pause',
	previous: 'Moment précédent',
	next: 'Moment suivant',
	overview: 'Tout voir',
	summary: (moments: number) => `${counted(moments, 'moment', 'moments')}, sans puis avec MSSanté.`,
	position: (number: number, count: number) => `Moment${NO_BREAK}${number} sur ${count}`,
	announceOverview: (moments: number) => `Tout voir${COLON} ${counted(moments, 'moment', 'moments')}.`,
	announceMoment: (
		number: number,
		count: number,
		title: string,
		sides: Readonly<Record<Variant, readonly string[]>>
	): string => {
		const list = (words: readonly string[]) => words.map(inSentence).join(', ');
		return [
			`Moment${NO_BREAK}${number} sur ${count}, ${inSentence(title)}.`,
			`${sideWords.without}${COLON} ${list(sides.without)}.`,
			`${sideWords.with}${COLON} ${list(sides.with)}.`
		].join(' ');
	}
};

export const countMessages = {
	heading: 'Le compte',
	columnOfLines: 'Ce qui est compté',
	lines: {
		steps: 'Étapes',
		channels: 'Canaux différents',
		exposed: 'Envois non sécurisés',
		retyped: 'Ressaisies',
		untraced: 'Échanges sans trace'
	} satisfies Record<Counted, string>,
	basis: 'Compté à partir des étapes ci-dessus. Votre organisation peut être différente.',
	neighbours:
		'Une part de la baisse vient d’outils voisins (ordonnance numérique, dossier informatisé, outil régional), pas de MSSanté seule.'
};

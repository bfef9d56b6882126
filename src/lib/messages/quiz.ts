import type { Mark } from '../core/quiz/marking';
import type { ItemResponse } from '../core/quiz/response';

/** What the interactive questions say around the content (design 7). */
const NO_BREAK = '\u00a0';
const COLON = '\u202f:';

const counted = (count: number, one: string, several: string): string =>
	`${count}${NO_BREAK}${count > 1 ? several : one}`;

/** A part inside a longer sentence: without its own full stop. */
const inSentence = (part: string): string => part.replace(/\.$/, '');

/** What the content says at the head of a feedback, when the program has just said it. */
export const VERDICT = /^(?:C['’]est juste|Trouvée)\.\s+/;

export const asking = {
	question: 'Question',
	validate: 'Valider ma réponse',
	/** Given without certainty: a review will ask again. */
	unsure: 'J’hésite',
	retry: 'Réessayer',
	reveal: 'Voir la réponse',
	goToControl: 'Aller au premier choix à faire',
	faulty: (title: string) => `Erreur\u202f: ${title}`,
	empty: 'Choisissez d’abord une réponse.',
	emptyOrder: 'Changez d’abord l’ordre.',
	incomplete: 'Il reste au moins un choix à faire.',
	incompleteAddress: 'Complétez d’abord l’adresse.'
};

/** State of a part, said with the part itself: never by colour alone. */
type Said = Exclude<Mark, 'neutral'>;
export const partStates: Record<Exclude<ItemResponse['kind'], 'composed'>, Record<Said, string>> = {
	chosen: {
		right: 'Votre réponse, juste',
		wrong: 'Votre réponse, à revoir',
		missed: 'Réponse juste, non choisie'
	},
	ordered: { right: 'Bien placé', wrong: 'À revoir', missed: 'À revoir' },
	placed: { right: 'Votre réponse, juste', wrong: 'Votre réponse, à revoir', missed: 'À revoir' },
	marked: { right: 'Trouvée', wrong: 'Votre choix, à revoir', missed: 'Non trouvée' }
};

export const ordering = {
	up: 'Monter',
	down: 'Descendre',
	aside: 'Mettre à part',
	/** Names of the buttons: the visible word first, then the part. */
	named: (action: string, part: string) => `${action}${COLON} ${part}`,
	moved: (part: string, position: number, total: number) => `${inSentence(part)}, position ${position} sur ${total}`,
	putAside: (part: string) => `${inSentence(part)}, mis à part`
};

export const placing = { choose: 'Choisissez…' };

export const faults = {
	chosen: (total: number, chosen: number) =>
		`${counted(total, 'erreur', 'erreurs')} à trouver${COLON} vous en avez choisi ${chosen}`,
	found: (total: number, found: number) =>
		`${counted(total, 'erreur', 'erreurs')} à trouver${COLON} vous en avez trouvé ${found}`
};

export const composing = {
	before: 'Avant l’arobase',
	after: 'Après l’arobase',
	emptySlots: { local: 'Touchez un mot', structure: 'Touchez un mot', ending: 'Touchez la fin' },
	takeOut: (tile: string) => `${tile}, retirer`,
	restart: 'Recommencer',
	whole: (address: string) => `Votre adresse${COLON} ${address}`
};

export const feedback = {
	right: 'C’est juste',
	retry: 'Pas tout à fait',
	review: 'À revoir',
	revealed: 'La réponse',
	escaped: (count: number) =>
		count === 1 ? 'Une erreur vous a échappé' : `${count}${NO_BREAK}erreurs vous ont échappé`,
	found: 'Trouvée.',
	toReview: 'À revoir.',
	yours: `Votre réponse${COLON}`,
	more: 'Il manque encore quelque chose.',
	placed: (right: number, total: number) =>
		right === 0
			? 'Rien n’est encore à sa place.'
			: `${right} sur ${total} ${right > 1 ? 'sont à leur place' : 'est à sa place'}.`,
	rightChoices: 'Les bonnes réponses',
	faults: 'Les erreurs',
	notThese: 'À ne pas choisir',
	rule: `La règle${COLON}`,
	seePage: 'Revoir la page'
};

export const questionSet = {
	label: 'Questions',
	position: (number: number, total: number) => `${number} sur ${total}`,
	previous: 'Question précédente',
	next: 'Question suivante',
	finish: 'Voir le bilan',
	closing: 'Vous avez terminé',
	remaining: (count: number) => (count === 1 ? 'Il reste une question' : `Il reste ${count} questions`),
	score: (right: number, total: number, first: number) =>
		`Vous avez ${counted(right, 'bonne réponse', 'bonnes réponses')} sur ${total}${first > 0 ? `, dont ${first} du premier coup` : ''}.`,
	again: 'Refaire les questions',
	againOne: 'Refaire la question',
	states: { first: 'Juste, du premier coup', right: 'Juste', review: 'À revoir', open: 'À faire' }
};

export const printed = {
	key: 'Corrigé',
	circle: `Entourez les parties qui posent problème${COLON}`,
	tick: 'Cochez les phrases qui posent problème.',
	number: 'Numérotez dans l’ordre. Barrez les intrus.',
	numberAll: 'Numérotez dans l’ordre.',
	letter: 'Écrivez la lettre qui convient.',
	write: `Votre adresse${COLON}`
};

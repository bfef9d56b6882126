import type { Variant } from '../core/flow/flow';
import type { Pace } from '../core/trainer/room/room-clock';
import type { VoteAsk, VoteShape } from '../core/trainer/vote/vote-question';

/** Every word of the projection and of the trainer's window that is not content (design 6.5). */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const COLON = `${NARROW}:`;

const counted = (count: number, one: string, several: string): string =>
	`${count}${NO_BREAK}${count > 1 ? several : one}`;

export const slides = {
	session: 'La séance',
	lesson: 'Au programme',
	objectives: 'À la fin, vous saurez',
	focus: (words: string) => `Aujourd’hui${COLON} ${words}`,
	story: 'Une situation de travail',
	question: { opening: 'Une question pour la salle', change: `Que changeriez-vous${NARROW}?` },
	moment: (number: number, count: number) => `Moment${NO_BREAK}${number} sur ${count}`,
	before: (side: string, words: readonly string[]) => `${side}${COLON} ${words.join(', ')}`,
	way: (from: string, to: string) => `${from} → ${to}`,
	here: (actor: string) => `${actor}, sur place`,
	count: 'Le compte',
	countBasis: 'Compté à partir des étapes. Votre organisation peut être différente.',
	vote: 'À main levée',
	talk: 'Parlons-en',
	synthesis: 'Ce que nous avons vu',
	end: 'Merci',
	endLead: 'À vous d’essayer, avec un premier partenaire.',
	endMore: 'Le cours entier reste ouvert, sans compte et sans connexion.',
	piece: (piece: number, pieces: number) => `${piece} sur ${pieces}`,
	minutes: (minutes: number) => counted(minutes, 'minute', 'minutes'),
	position: (place: number, count: number) => `${place}${NO_BREAK}/${NO_BREAK}${count}`,
	positionWords: (place: number, count: number) => `Diapositive${NO_BREAK}${place} sur ${count}`,
	/** Said when the slide changes. */
	announced: (place: number, count: number, title: string) => `${place} sur ${count}${COLON} ${title}`
};

const asks: Record<VoteAsk, string | undefined> = {
	choose: undefined,
	several: 'Plusieurs réponses sont possibles. Une main par réponse.',
	first: `Laquelle vient en premier${NARROW}?`,
	pair: `Avec quoi va-t-il${NARROW}?`,
	place: `Où le rangez-vous${NARROW}?`,
	fault: `Quelle partie pose problème${NARROW}?`,
	compose: `Quelle adresse choisir${NARROW}?`,
	tell: 'Il n’y a pas de bonne réponse. Dites votre habitude.'
};

const shapes: Record<VoteShape, string> = {
	square: 'carré',
	circle: 'rond',
	leaf: 'feuille',
	triangle: 'triangle',
	hexagon: 'hexagone',
	diamond: 'losange'
};

export const vote = {
	asks,
	optionName: (letter: string, shape: VoteShape) => `${letter}, ${shapes[shape]}`,
	hands: (hands: number) => (hands === 0 ? 'Levez la main' : counted(hands, 'main levée', 'mains levées')),
	secondRound: 'Deuxième vote',
	answer: 'Réponse',
	right: 'Bonne réponse',
	reveal: 'Montrer la réponse',
	revealBars: 'Montrer les votes',
	revealKey: 'ou touche Entrée',
	again: { 1: 'Voter une deuxième fois', 2: 'Refaire le deuxième vote' },
	add: (letter: string) => `Une main de plus pour ${letter}`,
	remove: (letter: string) => `Une main de moins pour ${letter}`,
	count: (letter: string, hands: number) => `${letter}${COLON} ${counted(hands, 'main', 'mains')}`,
	/** « Avant : 4 (+ 9) ». */
	before: (hands: number, difference: number) => {
		const change = difference === 0 ? 'pareil' : `${difference > 0 ? '+' : '−'}${NO_BREAK}${Math.abs(difference)}`;
		return `Avant${COLON} ${hands} (${change})`;
	},
	why: `Pourquoi${NARROW}:`
};

export const room = {
	title: 'Projection',
	quit: 'Quitter',
	quitTitle: 'Quitter la projection',
	next: 'Suivant',
	previous: 'Précédent',
	black: 'Écran noir',
	light: 'Rallumer l’écran',
	blackHint: 'Écran noir. Une touche B ou le bouton rallume.',
	fullScreen: 'Plein écran',
	help: 'Aide',
	helpTitle: 'Les touches de la projection',
	close: 'Fermer',
	notes: 'Ouvrir les notes',
	keys: [
		{ keys: 'Page suiv. · → · ↓ · Espace', does: 'Avancer' },
		{ keys: 'Page préc. · ← · ↑', does: 'Reculer' },
		{ keys: 'Début · Fin', does: 'Première ou dernière diapositive' },
		{ keys: 'B · point', does: 'Écran noir, puis retour' },
		{ keys: 'V', does: 'Aller au vote, ou voter encore' },
		{ keys: '1 · 2 · 3…', does: 'Compter une main pour A, B, C…' },
		{ keys: 'Retour arrière', does: 'Reprendre la dernière main comptée' },
		{ keys: 'Entrée', does: 'Montrer la réponse' },
		{ keys: 'F', does: 'Plein écran' },
		{ keys: '?', does: 'Cette aide' },
		{ keys: 'Échap', does: 'Sortir du plein écran' }
	],
	letters: 'Touches B, V, F et ?',
	lettersHelp: 'Décochez si vous parlez à votre ordinateur.',
	controls: 'Commandes de la projection',
	withoutScript: 'La projection a besoin de JavaScript, que ce navigateur refuse.',
	instead: 'Les situations se lisent sans lui.',
	situations: 'Les situations'
};

export const setup = {
	title: 'Choisir une séance',
	lead: 'Ces séances sont prêtes. Chacune dure 45 minutes.',
	session: (label: string) => label,
	minutes: (minutes: number) => `${minutes}${NO_BREAK}min`,
	situation: 'Ou une seule situation',
	refused: {
		empty: 'Ce lien ne contient pas de séance. Choisissez-en une ici.',
		'not-a-session': 'Ce lien ne contient pas de séance. Choisissez-en une ici.',
		cut: 'Ce lien est coupé. Redemandez-le en entier, ou choisissez une séance ici.',
		altered: 'Ce lien a été modifié. Redemandez-le, ou choisissez une séance ici.',
		'newer-version': 'Ce lien vient d’une version plus récente du cours. Choisissez une séance ici.',
		'unknown-scenario': 'Cette situation n’existe pas. Choisissez-en une ici.',
		nothing: 'Cette séance ne contient rien que le cours connaisse. Choisissez-en une ici.'
	}
} as const;

const passed = (minutes: number) => `${counted(minutes, 'minute', 'minutes')} ${minutes > 1 ? 'passées' : 'passée'}`;
const left = (minutes: number) => (minutes > 1 ? `${minutes} restantes` : `${minutes} restante`);
function standing(ahead: number): string {
	if (ahead === 0) return 'à l’heure';
	const minutes = counted(Math.abs(ahead), 'minute', 'minutes');
	return ahead > 0 ? `${minutes} d’avance` : `${minutes} de retard`;
}

export const presenter = {
	title: 'Fenêtre du formateur',
	lead: (name: string, minutes: number) => `${name} · ${minutes}${NO_BREAK}min`,
	onScreen: (place: number, count: number) => `À l’écran · ${place} sur ${count}`,
	next: 'Ensuite',
	nothingNext: 'C’est la dernière diapositive.',
	notes: 'Vos notes',
	smaller: 'Notes plus petites',
	larger: 'Notes plus grandes',
	smallerSign: 'A−',
	largerSign: 'A+',
	noNotes: 'Pas de notes pour cette diapositive.',
	allNotes: 'Toutes les notes',
	cue: 'Maintenant',
	stepNote: (number: number) => `Étape${NO_BREAK}${number}`,
	outside: (words: string) => `Hors MSSanté${COLON} ${words}`,
	time: 'Temps',
	elapsed: 'Temps écoulé',
	remaining: 'Il reste',
	/** « 12 minutes passées, 33 restantes, 2 minutes d’avance ». */
	pace: ({ elapsed, left: remaining, ahead }: Pace) => `${passed(elapsed)}, ${left(remaining)}, ${standing(ahead)}`,
	notStarted: (minutes: number) => `Le temps part à la première avance. Prévu${COLON} ${minutes}${NO_BREAK}minutes.`,
	startClock: 'Lancer le temps',
	stopClock: 'Arrêter le temps',
	resetClock: 'Remettre à zéro',
	plan: 'Plan de la séance',
	follows: 'L’écran projeté suit.',
	alone: 'Aucun écran projeté n’est ouvert.',
	project: 'Ouvrir l’écran projeté',
	counters: 'Compter les mains',
	restart: 'Recommencer la séance',
	quit: 'Terminer',
	quitTitle: 'Terminer et revenir à la préparation'
};

export const sideShort: Record<Variant, string> = { without: 'Sans', with: 'Avec' };

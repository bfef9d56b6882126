import type { Level, TrainingFamily } from '../core/training/training-bank';
import { feedback } from './quiz';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

export const trainingFamilies: Record<TrainingFamily, string> = {
	kind: 'Quel type de boîte choisir',
	verdict: 'Dire si une adresse convient',
	'find-faults': 'Repérer les fautes',
	repair: 'Corriger une adresse',
	compose: 'Composer une adresse',
	pick: 'Reconnaître l’adresse d’un service'
};

export const trainingLevels: Record<Level, { readonly name: string; readonly lead: string }> = {
	1: { name: 'Pour commencer', lead: 'Des cas simples : la fin de l’adresse, la personne ou le service.' },
	2: { name: 'Pour pratiquer', lead: 'Des accents, des noms composés, des confusions courantes.' },
	3: { name: 'Pour aller loin', lead: 'Des particules, des homonymes, deux fautes à la fois.' }
};

export const training = {
	title: 'S’entraîner à nommer une boîte',
	lead: `Dix questions, toujours nouvelles. Une erreur${NARROW}? La question revient un peu plus loin.`,
	level: 'Niveau',
	family: 'Type de question',
	everything: 'Un peu de tout',
	start: 'Commencer la série',
	replay: 'Rejouer une série',
	code: 'Numéro de la série',
	codeHelp: `Par exemple${NARROW}: 2-0-4821. Le même numéro redonne les mêmes questions.`,
	open: 'Ouvrir cette série',
	notACode: `Ce numéro de série n’existe pas. Un numéro s’écrit ainsi${NARROW}: 2-0-4821.`,
	series: (code: string) => `Série n°${NO_BREAK}${code}`,
	quit: 'Quitter',
	print: 'Imprimer la série',
	progress: (position: number, total: number) => `${position} sur ${total}`,
	returns: 'Cette question revient',
	next: 'Question suivante',
	finish: 'Voir le bilan',
	end: 'La série est finie',
	result: (right: number, total: number, first: number) =>
		`Vous avez ${right}${NO_BREAK}${right > 1 ? 'bonnes réponses' : 'bonne réponse'} sur ${total}, dont ${first} du premier coup.`,
	byRule: 'Règle par règle',
	rule: 'Règle',
	first: 'Du premier coup',
	later: 'Ensuite',
	toReview: 'À revoir',
	pageOf: (rule: string) => `${feedback.seePage}${NARROW}: règle ${rule}`,
	lesson: 'Page du cours',
	again: 'Une nouvelle série',
	same: 'Refaire la même série',
	otherTopic: 'Choisir le type de boîte',
	withoutScript:
		'Cet entraînement a besoin de JavaScript, que ce navigateur refuse. Les questions du cours, avec leurs réponses, se lisent sans lui.'
};

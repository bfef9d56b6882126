import type { ObjectiveState } from '../core/overview/objective-overview';
import type { ReviewedQuestion } from '../core/overview/pages-to-review';
import type { PageState } from '../core/course/plan-progress';
import type { ImportPreview } from '../core/progress/adopt-record';
import { duration, pagesOf } from './course';
import { longDate } from './dates';

/** What « Mes repères » says, and the dialogs that erase. */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const counted = (count: number, one: string, several: string): string =>
	`${count}${NO_BREAK}${count > 1 ? several : one}`;

/** « a, b et c ». */
const listed = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

export const progress = {
	title: 'Mes repères',
	lead: 'Ce que vous avez fait, ce que vous pouvez revoir, et comment garder votre avancée.',
	onPage: 'Sur cette page',
	withoutScript: 'Cette page a besoin de JavaScript, que ce navigateur refuse. Le cours se lit sans elle.',
	summary: 'Sommaire'
};

export const done = {
	title: 'Ce que j’ai fait',
	none: 'Aucune page n’est encore terminée. Commencez par celle que vous voulez.',
	pages: (count: number, total: number, minutes: number) =>
		`Vous avez terminé ${pagesOf(count, total)}. Durée prévue pour ${count > 1 ? 'ces pages' : 'cette page'}${NARROW}: ${duration(minutes)}. Le temps passé n’est pas mesuré.`,
	module: { done: 'Terminé', started: 'En cours', todo: 'Pas encore commencé' } satisfies Record<PageState, string>,
	situation: { done: 'Terminée', started: 'Commencée', todo: 'Pas encore vue' } satisfies Record<PageState, string>,
	oneByOne: 'Situation par situation',
	planned: (minutes: number) => `${duration(minutes)} prévues`,
	assessment: 'Bilan',
	best: (right: number, asked: number) =>
		`Meilleur résultat${NARROW}: ${counted(right, 'bonne réponse', 'bonnes réponses')} sur ${asked}`,
	begun: 'Un bilan est commencé.',
	noAssessment: 'Le bilan n’est pas encore fait.',
	attestation: 'Mon attestation'
};

export const objectives = {
	title: 'Par objectif',
	lead: `«${NARROW}Acquis au bilan${NARROW}» vient de votre meilleur bilan. L’attestation dit la même chose.`,
	states: {
		acquired: 'Acquis au bilan',
		seen: 'Vu',
		progress: 'En cours',
		todo: 'Pas encore vu'
	} satisfies Record<ObjectiveState, string>,
	outside: 'Le bilan ne pose pas de question sur ces objectifs.',
	acquired: (count: number, total: number) => `${count} acquis sur ${total}`,
	seen: (count: number, total: number) => `${counted(count, 'vu', 'vus')} sur ${total}`,
	questions: (answered: number, right: number, total: number) =>
		answered === 0
			? `${counted(total, 'question', 'questions')} dans les pages`
			: `${counted(answered, 'question faite', 'questions faites')} sur ${total}, ${counted(right, 'juste', 'justes')}`,
	pages: (count: number) => (count > 1 ? 'Les pages à lire' : 'La page à lire')
};

export const review = {
	none: 'À revoir',
	nothing: 'Rien à revoir pour l’instant.',
	lead: 'Les questions manquées, et celles où vous hésitiez.',
	reasons: { missed: 'À revoir', unsure: 'Vous hésitiez' } satisfies Record<ReviewedQuestion['reason'], string>,
	reason: ({ reason, revised }: ReviewedQuestion): string =>
		revised ? `${review.reasons[reason]} · question modifiée depuis votre réponse` : review.reasons[reason]
};

export const keep = {
	title: 'Garder mon avancée',
	lead: 'Un fichier garde vos pages, vos réponses et vos notes. Vous le reprenez ici ou ailleurs.',
	save: 'Enregistrer un fichier',
	/** Of the file. */
	name: (day: string) => `prendre-le-pli-progression-${day}.json`,
	saved: (name: string) => `Enregistré dans vos téléchargements${NARROW}: ${name}`,
	takeAway: 'Emportez ce fichier, puis supprimez-le de ce poste.',
	/** Safari and iOS; a file opened from a disk. */
	week: 'Ce navigateur efface l’avancée après sept jours sans visite. Gardez un fichier.',
	away: (days: number) => `Votre dernière visite date de ${counted(days, 'jour', 'jours')}.`,
	file: 'Gardez le fichier du cours dans le même dossier. S’il change de place, votre avancée peut ne plus s’ouvrir.',
	open: 'Reprendre un fichier',
	openHelp: 'Choisissez un fichier enregistré ici ou sur un autre appareil. Rien n’est effacé.',
	faults: {
		'too-large': 'Ce fichier est trop gros pour être une avancée du cours.',
		unreadable: 'Ce fichier n’a pas pu être ouvert. Il a peut-être changé de place.',
		'not-json': `Ce fichier n’est pas une avancée du cours. Son nom commence par «${NARROW}prendre-le-pli-progression${NARROW}».`,
		'not-ours': `Ce fichier n’est pas une avancée du cours. Son nom commence par «${NARROW}prendre-le-pli-progression${NARROW}».`,
		'other-course': 'Ce fichier vient d’un autre cours.',
		'newer-version': 'Ce fichier vient d’une version plus récente du cours. Ouvrez-le avec cette version.',
		damaged: 'Ce fichier est incomplet ou modifié. Essayez avec un autre.'
	},
	from: (time: number) => `Fichier du ${longDate(time)}.`,
	adds: (source: 'file' | 'code', { pages, answers, notes, assessments }: ImportPreview) => {
		const parts = [
			pages > 0 && counted(pages, 'page', 'pages'),
			answers > 0 && counted(answers, 'réponse', 'réponses'),
			notes > 0 && counted(notes, 'note', 'notes'),
			assessments > 0 && counted(assessments, 'bilan', 'bilans')
		].filter((part) => part !== false);
		const what = source === 'file' ? 'Ce fichier' : 'Ce code';
		return parts.length === 0
			? `${what} ajoute votre profil ou votre place dans le cours. Rien n’est effacé.`
			: `${what} ajoute ${listed(parts)}. Rien n’est effacé.`;
	},
	addsNothing: (source: 'file' | 'code') =>
		`${source === 'file' ? 'Ce fichier' : 'Ce code'} n’ajoute rien${NARROW}: tout est déjà ici.`,
	add: 'Ajouter',
	cancel: 'Annuler',
	close: 'Fermer',
	added: 'C’est ajouté.'
};

export const resume = {
	title: 'Code de reprise',
	lead: 'Un code court, à noter ou à imprimer. Il garde les pages terminées, sans vos réponses.',
	copy: 'Copier',
	copied: 'Le code est copié.',
	notCopied: 'La copie n’a pas marché. Recopiez le code à la main.',
	enter: 'Reprendre avec un code',
	check: 'Vérifier le code',
	faults: {
		empty: 'Écrivez d’abord un code.',
		'too-short': 'Il manque des caractères. Recopiez tout le code.',
		'too-long': 'Il y a trop de caractères. Recopiez seulement le code.',
		'wrong-checksum': 'Ce code n’est pas juste. Relisez chaque caractère.',
		'newer-version': 'Ce code vient d’une version plus récente du cours.'
	},
	/** `position` counts from 1. */
	badCharacter: (character: string, position: number) =>
		`Le caractère «${NARROW}${character}${NARROW}», en position ${position}, n’existe pas dans un code.`
};

export const device = {
	title: 'Sur cet appareil',
	keeping: {
		kept: 'Votre avancée est gardée sur cet appareil, dans ce navigateur. Rien n’est envoyé.',
		visit: 'Votre avancée s’efface quand vous fermez cet onglet. Rien n’est envoyé.',
		lms: 'Votre avancée est gardée par votre plateforme de formation. Elle reçoit vos réponses, vos pages terminées et le résultat de votre bilan.',
		memory: 'Cet appareil n’enregistre pas votre avancée. Elle s’efface quand vous quittez le cours.'
	},
	/** When the LMS holds the course for completed. */
	lmsWhole: 'Pour elle, le cours est terminé quand toutes ses pages le sont. Le bilan donne le résultat.',
	lmsScenario: 'Pour elle, le cours est terminé quand la situation l’est.',
	shared: `Poste partagé${NARROW}?`,
	sharedLead: `D’autres personnes utilisent ce poste${NARROW}? Votre avancée peut s’effacer quand vous fermez l’onglet.`,
	notYours: `L’avancée affichée n’est pas la vôtre${NARROW}? Effacez-la d’abord.`,
	forget: 'Ne rien garder après ma visite',
	forgetting: `La barre en haut de chaque page sert à terminer. Fermez aussi l’onglet avant de partir.`,
	notForgotten: 'Ce navigateur ne le permet pas. Effacez votre avancée avant de partir.',
	erase: 'Tout effacer',
	erased: 'C’est effacé.',
	notErased: 'L’effacement n’a pas marché. Videz l’historique de ce navigateur.'
};

export const erasing = {
	title: `Effacer ma progression${NARROW}?`,
	here: 'Vos pages, vos réponses et vos notes seront perdues sur cet appareil.',
	visit: 'Vos pages, vos réponses, vos notes et vos réglages d’affichage seront effacés de ce poste.',
	first: 'Pour les retrouver, enregistrez d’abord un fichier.',
	erase: 'Effacer',
	keep: 'Garder'
};

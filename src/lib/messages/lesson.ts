/** What a page of the course says around its prose, in its activities and in its questions. */
import { count, duration } from './course';

const NARROW = '\u202f';

export const lesson = {
	eyebrow: (module: number, page: number, pages: number, minutes: number) =>
		`Module ${module} · page ${page} sur ${pages} · ${duration(minutes)}`,
	contents: (module: string) => `Pages du module${NARROW}: ${module}`,
	previous: 'Précédent',
	next: 'Suivant',
	around: 'Page précédente, page suivante',
	summary: 'Sommaire'
};

export const pageEnd = {
	done: 'Cette page est terminée.',
	reported: 'Votre plateforme de formation en est informée. Vous pouvez fermer le cours.',
	keep: 'Garder mon avancée',
	left: (questions: number) =>
		questions === 0
			? 'Arrivez jusqu’ici pour terminer la page.'
			: `Il reste ${count(questions, 'question', 'questions')} à faire sur cette page.`,
	mark: 'Marquer comme lu'
};

export const quiz = {
	question: (number: number) => `Question ${number}`,
	several: 'Plusieurs réponses sont justes.',
	answer: 'Voir la réponse',
	right: `Réponse${NARROW}:`,
	others: 'Les autres réponses',
	order: 'Dans le bon ordre',
	toOrder: `À remettre dans l’ordre${NARROW}:`,
	intruders: 'Les intrus',
	toMatch: `À associer${NARROW}:`,
	with: `Avec${NARROW}:`,
	toSort: `À ranger${NARROW}:`,
	among: `Dans${NARROW}:`,
	repaired: `Adresse corrigée${NARROW}:`,
	remove: 'à retirer',
	accepted: 'Acceptée aussi',
	refused: 'À corriger',
	convention: 'Convention du cours.'
};

export const activity = {
	feedbacks: 'Lire votre résultat, canal par canal',
	channels: 'Les canaux',
	choose: 'Choisir un canal',
	result: 'Votre résultat',
	readFirst: 'À lire d’abord',
	why: `Pourquoi${NARROW}:`,
	listenFor: `À écouter${NARROW}:`,
	answer: `Réponse obtenue${NARROW}:`,
	yes: 'Oui',
	no: 'Non',
	goTo: (number: number) => `passez à la question ${number}`,
	example: `Exemple${NARROW}:`,
	toDo: `À faire${NARROW}:`
};

export const address = {
	local: 'Partie locale',
	localIs: 'Elle désigne une personne, un service ou un logiciel.',
	domain: 'Nom de domaine',
	domainIs: 'Il désigne la structure dans l’espace de confiance.',
	whole: 'L’adresse entière'
};

/** What the summary says: where the learner is, and the profile that orders the situations. */
import { count, countPages, duration, pagesOf, situationsOf } from './course';

const NARROW = '\u202f';

export const home = {
	eyebrow: (minutes: number) => `Cours en ligne pour le médico-social · ${duration(minutes)} en tout`,
	title: 'Prendre le pli de la messagerie sécurisée',
	promise:
		'À quoi sert MSSanté, comment choisir et nommer vos boîtes aux lettres, et ce que cela change dans sept situations de travail.',
	startLabel: {
		begin: 'Première visite',
		resume: 'Vous en étiez là',
		assessment: 'Vous en étiez là',
		finished: 'Vous avez tout parcouru'
	},
	begin: 'Commencer',
	beginCourse: 'Commencer le cours',
	firstPage: (title: string, minutes: number) =>
		`Première page${NARROW}: «${NARROW}${title}${NARROW}», environ ${duration(minutes)}.`,
	resume: 'Reprendre',
	resumeIn: (module: string) => `Reprendre${NARROW}: ${module}`,
	herePage: (title: string, minutes: number) =>
		`Page en cours${NARROW}: «${NARROW}${title}${NARROW}», environ ${duration(minutes)}.`,
	next: `Page suivante${NARROW}:`,
	around: (minutes: number) => `environ ${duration(minutes)}`,
	finished: 'Faire le point',
	toAssessment: 'Faire le bilan',
	finishedLead: 'Douze questions pour voir ce qui est acquis. Vous pouvez aussi relire une page.',
	about: (done: number, total: number, situations: boolean) => {
		const things = situations ? home.situations(total) : home.pages(total);
		return done === 0 || done === total ? things : situations ? situationsOf(done, total) : pagesOf(done, total);
	},
	assessment: 'Bilan et attestation de suivi',
	questions: (number: number) => count(number, 'question', 'questions'),
	answered: (number: number, total: number) => `${count(number, 'réponse', 'réponses')} sur ${total}.`,
	plan: 'Votre parcours',
	planLead: 'Vous avancez à votre rythme. Rien n’est verrouillé, rien n’est chronométré.',
	planKept: `Vous pouvez vous arrêter à tout moment${NARROW}: votre avancée est gardée sur cet appareil.`,
	proposed: (number: number) => `${count(number, 'situation proposée', 'situations proposées')} pour vous`,
	others: (number: number) => (number > 1 ? `Voir les ${number} autres situations` : 'Voir l’autre situation'),
	pages: countPages,
	situations: (number: number) => count(number, 'situation', 'situations'),
	tools: 'Outils et repères',
	trainers: `Vous formez une équipe${NARROW}?`,
	trainersLead: 'Projetez les situations, faites voter la salle, gardez vos notes sous les yeux.',
	seeFirst: 'Voir un exemple d’abord',
	seeFirstLead: `Vous avez cinq minutes${NARROW}? Regardez une situation racontée deux fois, sans puis avec MSSanté.`
};

export const profile = {
	title: 'Votre profil',
	lead: 'Il sert à vous montrer d’abord les situations de votre métier.',
	labels: { structure: 'Ma structure', role: 'Mon rôle', path: 'Mon parcours' },
	none: { structure: 'Je ne précise pas', role: 'Je ne précise pas', path: 'Je choisis au fil de l’eau' },
	effect: (situations: number, path: { readonly minutes: number; readonly pages: number } | undefined) =>
		[
			situations === 0
				? 'Les sept situations restent dans l’ordre du cours.'
				: `${count(situations, 'situation proposée', 'situations proposées')} d’abord. Les autres suivent.`,
			path && `Parcours${NARROW}: ${count(path.pages, 'page', 'pages')}, environ ${duration(path.minutes)}.`
		]
			.filter(Boolean)
			.join(' ')
};

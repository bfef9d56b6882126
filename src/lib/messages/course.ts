/** What the pages of the course say around the content. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** « 4 min », « 1 h 35 ». */
export function duration(minutes: number): string {
	if (minutes < 60) return `${minutes}${NO_BREAK}min`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`;
}

const count = (number: number, one: string, several: string) => `${number}${NO_BREAK}${number > 1 ? several : one}`;

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
	pagesOf: (done: number, total: number) => `${count(done, 'page', 'pages')} sur ${total}`,
	situationsOf: (done: number, total: number) => `${done} sur ${count(total, 'situation', 'situations')}`,
	finished: 'Faire le point',
	toAssessment: 'Faire le bilan',
	finishedLead: 'Douze questions pour voir ce qui est acquis. Vous pouvez aussi relire une page.',
	about: (done: number, total: number, situations: boolean) => {
		const things = situations ? home.situations(total) : home.pages(total);
		return done === 0 || done === total
			? things
			: situations
				? home.situationsOf(done, total)
				: home.pagesOf(done, total);
	},
	assessment: 'Bilan et attestation de suivi',
	questions: (number: number) => count(number, 'question', 'questions'),
	answered: (number: number, total: number) => `${count(number, 'réponse', 'réponses')} sur ${total}.`,
	plan: 'Votre parcours',
	planLead: 'Vous avancez à votre rythme. Rien n’est verrouillé, rien n’est chronométré.',
	planKept: `Vous pouvez vous arrêter à tout moment${NARROW}: votre avancée est gardée sur cet appareil.`,
	proposed: (number: number) => `${count(number, 'situation proposée', 'situations proposées')} pour vous`,
	others: (number: number) => (number > 1 ? `Voir les ${number} autres situations` : 'Voir l’autre situation'),
	pages: (number: number) => count(number, 'page', 'pages'),
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

export const moduleIntro = {
	eyebrow: (module: number, pages: number, minutes: number) =>
		`Module ${module} · ${home.pages(pages)} · ${duration(minutes)}`,
	objectives: `À la fin, vous saurez${NARROW}:`,
	pages: 'Les pages',
	before: (titles: readonly string[]) => `Utile avant${NARROW}: ${titles.join(', ')}.`,
	start: 'Commencer ce module'
};

export const scenario = {
	eyebrow: (number: number, total: number, actors: readonly string[], minutes: number) =>
		`Situation ${number} sur ${total} · ${actors.join(', ')} · ${duration(minutes)}`,
	list: 'Sept situations, sans et avec MSSanté',
	listLead:
		'Chaque situation est racontée deux fois, moment par moment. Commencez par celle qui ressemble à votre travail.',
	objectives: 'Dans cette situation',
	next: 'Situation suivante',
	print: 'Imprimer'
};

export const provenance = {
	title: `D’où vient ce contenu${NARROW}?`,
	cited: `Sources citées sur cette page. Les liens ouvrent d’autres sites${NARROW}:`,
	all: 'Toutes les sources',
	none: `Cette page ne cite pas de source${NARROW}: elle dit comment le cours fonctionne.`,
	citation: (number: number, title: string) => `Source ${number}${NARROW}: ${title}`,
	kinds: {
		official: 'Source officielle',
		law: 'Texte de droit',
		operator: 'Opérateur ou groupement régional',
		press: 'Presse',
		other: 'Autre'
	},
	seeAlso: `Voir aussi${NARROW}:`
};

export const pages = {
	glossary: 'Lexique des sigles et des mots',
	glossaryLead: 'Les sigles et les mots du cours, dans l’ordre alphabétique.',
	sources: `Sources${NARROW}: d’où vient ce contenu${NARROW}?`,
	sourcesLead: (number: number) =>
		`Le cours s’appuie sur ${number} documents. Chaque page cite les siens. Les liens ouvrent d’autres sites, lus en novembre 2026.`,
	sitemap: 'Plan du site',
	notFound: 'Cette page n’existe pas',
	notFoundLead: 'L’adresse est peut-être mal recopiée, ou la page a changé de nom.',
	failed: 'La page n’a pas pu s’afficher',
	failedLead: 'Rechargez la page. Si rien ne change, revenez au sommaire.',
	course: 'Le cours',
	about: 'À propos',
	deck: 'Support de 2021',
	titled: (title: string) => `${title} · Prendre le pli`
};

export const links = {
	summary: 'Sommaire',
	situations: 'Situations',
	practise: 'S’entraîner',
	training: 'S’entraîner à nommer une boîte',
	checker: 'Vérifier une adresse',
	assessment: 'Bilan',
	attestation: 'Mon attestation',
	codeChecker: 'Vérifier un code d’attestation',
	recall: 'Réviser trois minutes',
	glossary: 'Lexique',
	trainer: 'Animer une séance',
	trainerGuide: 'Guide de l’animateur',
	documents: 'Documents à imprimer',
	projection: 'Projeter une séance prête',
	presenter: 'Fenêtre du formateur',
	sources: 'Sources',
	sitemap: 'Plan du site',
	privacy: 'Confidentialité',
	progress: 'Mes repères',
	sharedDevice: `Poste partagé${NARROW}?`,
	eraseData: 'Effacer mes données',
	accessibility: 'Accessibilité',
	legal: 'Mentions légales'
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

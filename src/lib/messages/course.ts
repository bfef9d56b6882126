/** What the pages of the course say around the content. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** « 4 min », « 1 h 35 ». */
export function duration(minutes: number): string {
	if (minutes < 60) return `${minutes}${NO_BREAK}min`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`;
}

export const count = (number: number, one: string, several: string) =>
	`${number}${NO_BREAK}${number > 1 ? several : one}`;
export const countPages = (number: number) => count(number, 'page', 'pages');
export const pagesOf = (done: number, total: number) => `${countPages(done)} sur ${total}`;
export const situationsOf = (done: number, total: number) => `${done} sur ${count(total, 'situation', 'situations')}`;

export const moduleIntro = {
	eyebrow: (module: number, pages: number, minutes: number) =>
		`Module ${module} · ${countPages(pages)} · ${duration(minutes)}`,
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

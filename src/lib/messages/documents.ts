import type { RuleFamily } from '../core/address/naming-rule';

/** What the printed documents of trainers say around the content. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const COLON = `${NARROW}:`;
const QUESTION = `${NARROW}?`;

const counted = (count: number, one: string, several: string) => `${count}${NO_BREAK}${count > 1 ? several : one}`;
const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;

export type DocumentId =
	'guide' | 'handouts' | 'naming' | 'exercises' | 'key' | 'attendance' | 'report' | 'satisfaction' | 'course';

export const documents = {
	title: 'Documents à imprimer',
	lead: 'En format A4, lisibles en noir et blanc. Rien n’est rempli d’avance, aucun nom n’est gardé.',
	ofSession: (name: string) => `Pour la séance ${quoted(name)}.`,
	ofCourse: 'Pour le cours entier. Ouvrez-les depuis une séance pour n’avoir que ce qu’elle montre.',
	refused: 'La séance de ce lien n’a pas été ouverte. Les documents sont ceux du cours entier.',
	missing: 'Une partie de cette séance n’est plus dans le cours. Elle n’a pas de document.',
	withoutScript:
		'Pour préparer les documents, il faut JavaScript, que ce navigateur refuse. Chaque situation s’imprime depuis sa page.',
	toScenarios: 'Les situations',
	pages: (count: number) => counted(count, 'page', 'pages'),
	print: 'Imprimer',
	see: 'Voir',
	hide: 'Masquer',
	named: (action: string, title: string) => `${action}${COLON} ${title}`,
	kit: 'Tout le dossier de la séance',
	kitLead: 'Tous les documents ci-dessous, à la suite, chacun sur ses propres feuilles.',
	all: 'Imprimer tout le dossier',
	seeAll: 'Voir tout le dossier',
	preview: 'Aperçu',
	series: 'Série d’exercices',
	seriesField: 'Numéro de la série',
	seriesHelp: `Par exemple${COLON} 2-0-4821. Le même numéro redonne les mêmes exercices, ici et à l’écran.`,
	seriesFault: `Ce numéro n’existe pas. Un numéro s’écrit ainsi${COLON} 2-0-4821.`,
	change: 'Changer de série',
	names: {
		guide: 'Guide du formateur',
		handouts: 'Feuilles des participants',
		naming: 'Nommer une boîte, feuille du participant',
		exercises: 'Exercices de nommage',
		key: 'Corrigé des exercices',
		attendance: 'Feuille d’émargement',
		report: 'Compte rendu de séance',
		satisfaction: 'Questionnaire de satisfaction',
		course: 'Fiche publique du cours'
	} satisfies Record<DocumentId, string>,
	leads: {
		guide: 'Le plan avec ses temps, les réponses des votes et les notes. Pour vous seul.',
		handouts: 'Deux pages par situation, avec des lignes pour écrire. Le compte est à remplir ensemble.',
		naming: 'Les règles à cocher, et des lignes pour écrire les adresses de sa structure.',
		exercises: 'Huit exercices à faire sur papier, tirés par numéro.',
		key: 'À garder jusqu’à la correction.',
		attendance: 'Lignes vides, à signer par demi-journée.',
		report: 'Programme, objectifs, votes en nombres de mains.',
		satisfaction: 'Une page, sans nom.',
		course: 'Objectifs, prérequis, durée, modalités, évaluation, accessibilité.'
	} satisfies Record<DocumentId, string>
};

export const sheet = {
	foot: 'Exemples fictifs. Projet libre, non officiel.',
	page: (number: number, total: number) => (total > 1 ? `${number} sur ${total}` : ''),
	place: `Lieu${COLON}`,
	date: `Date${COLON}`,
	trainer: `Formateur${COLON}`,
	body: `Organisme${COLON}`,
	toFill: 'à remplir'
};

export const guideSheet = {
	eyebrow: 'Pour le formateur',
	whole: 'Notes du cours entier',
	plan: 'Plan et temps',
	votes: 'Réponses des votes',
	noVote: 'Cette séance n’a pas de vote.',
	vote: (place: number) => `Vote de la partie${NO_BREAK}${place}`,
	key: 'Bonne réponse',
	opening: 'Question d’ouverture',
	before: 'Avant de montrer le côté avec MSSanté',
	timeline: 'Déroulé',
	minutes: (count: number) => `${count}${NO_BREAK}min`,
	stages: { opening: 'Avant le premier moment', votes: 'Questions', closing: 'Clôture' },
	notes: 'Notes'
};

export const handout = {
	eyebrow: 'Feuille du participant',
	moments: 'Moment par moment',
	today: 'Chez nous, aujourd’hui',
	change: 'Ce que nous pourrions changer',
	count: 'Le compte, à remplir ensemble',
	keep: 'À retenir',
	mine: `Dans ma structure, la première chose à faire${COLON}`,
	who: `Avec qui, et pour quelle date${COLON}`
};

export const namingSheet = {
	eyebrow: 'Feuille du participant',
	title: 'Nommer une boîte MSSanté',
	rules: 'Les règles à vérifier',
	rulesHelp: 'Prenez une adresse de votre structure. Cochez ce qui est respecté.',
	families: {
		DOM: 'Le domaine, après le signe @',
		'LOC-GEN': 'La partie avant le signe @',
		'LOC-NOM': 'La boîte d’une personne',
		'LOC-ORG': 'La boîte d’un service',
		'LOC-APP': 'La boîte d’un logiciel',
		USG: 'L’adresse d’un usager',
		LIB: 'Le nom affiché',
		OBJ: 'L’objet',
		PJ: 'La pièce jointe'
	} satisfies Record<RuleFamily, string>,
	write: 'Les adresses de votre structure',
	writeHelp: 'N’écrivez pas le nom d’une personne accompagnée.',
	domain: `Notre domaine${COLON}`,
	columns: { use: 'À quoi sert la boîte', address: 'Son adresse', readers: 'Qui la relève, et quand' },
	rows: 9
};

export const exerciseSheet = {
	title: (series: string) => `Exercices de nommage, série n°${NO_BREAK}${series}`,
	keyTitle: (series: string) => `Corrigé de la série n°${NO_BREAK}${series}`,
	eyebrow: 'Exercices',
	keyEyebrow: 'Corrigé',
	tiles: `Avec ces éléments${COLON}`,
	right: `Réponse${COLON}`
};

export const attendance = {
	eyebrow: 'Séance en présentiel',
	title: 'Feuille d’émargement',
	course: (title: string, subtitle: string) => `Formation${COLON} ${title}. ${subtitle}.`,
	session: (name: string) => `Séance${COLON} ${name}`,
	duration: (text: string) => `Durée prévue${COLON} ${text}`,
	hours: `Horaires${COLON}`,
	from: (start: string, end: string) => `${start} à ${end}`,
	name: 'Nom et prénom',
	structure: 'Structure',
	halfDays: ['Matin', 'Après-midi'],
	halfDay: 'Demi-journée',
	hour: 'de ……… à ………',
	signature: 'Signature',
	trainerSignature: 'Signature du formateur',
	objectives: 'Objectifs',
	lines: 14,
	note: 'Cette feuille porte des noms. L’organisme qui la garde en est responsable.'
};

export const report = {
	eyebrow: 'À remplir après la séance',
	title: 'Compte rendu de séance',
	programme: 'Programme',
	objectives: 'Objectifs travaillés',
	votes: 'Votes, en nombres de mains',
	votesHelp: 'Comptez des mains, jamais des personnes. La deuxième ligne sert si la salle revote.',
	first: 'Premier vote',
	second: 'Second vote',
	question: 'Question',
	noVote: 'Aucun vote n’est prévu dans cette séance.',
	present: `Nombre de présents${COLON}`,
	done: 'Ce qui a été fait, ce qui a manqué',
	next: 'Suites décidées, avec leur date'
};

export const satisfaction = {
	eyebrow: 'Sans nom, à rendre en partant',
	title: 'Votre avis sur la séance',
	scale: ['Pas du tout', 'Plutôt non', 'Plutôt oui', 'Tout à fait'],
	statements: [
		'Les objectifs étaient clairs.',
		'Les situations ressemblent à mon travail.',
		'Le rythme me convenait.',
		'J’ai pu poser mes questions.',
		'J’ai pu lire l’écran et suivre sans effort.',
		'Les documents me seront utiles.',
		'Je sais quelle boîte choisir pour un envoi.',
		'Je sais vérifier le nom d’une boîte.',
		'Je sais ce que je vais changer en premier.'
	],
	statement: 'Affirmation',
	open: [
		'Ce qui m’a été le plus utile',
		'Ce qui m’a manqué, ou ce qui était inutile',
		`Une gêne pour suivre${QUESTION} Un besoin d’adaptation${QUESTION}`,
		'Une réclamation, ou une idée pour améliorer la séance'
	]
};

export const courseSheet = {
	eyebrow: 'Fiche publique',
	kind: 'Cours libre et indépendant. Ce n’est pas un cours officiel.',
	facts: {
		public: 'Public',
		publicText: `Professionnels du secteur médico-social${COLON} soin, accompagnement, secrétariat, coordination, encadrement.`,
		prerequisites: 'Prérequis',
		prerequisitesText: 'Aucun. Aucun module n’est verrouillé.',
		duration: 'Durée estimée',
		durationText: (whole: string) =>
			`${whole} pour le cours entier, à son rythme. Une séance en salle dure 45 min, 2 h ou 3 h 30.`,
		access: 'Accès',
		accessText: 'Libre et gratuit, sans compte, en ligne ou dans un seul fichier hors connexion.',
		methods: 'Modalités',
		methodsText:
			'À distance, seul, ou en salle avec un formateur. Pages courtes, situations comparées, exercices, votes.',
		means: 'Matériel',
		meansText: 'Un ordinateur ou un téléphone avec un navigateur récent. Tout s’imprime.',
		assessment: 'Évaluation',
		assessmentText: (minutes: string, percent: number) =>
			`Questions à chaque page, puis un bilan par objectif, d’environ ${minutes}. Le mot ${quoted('acquis')} demande ${percent}${NO_BREAK}% de bonnes réponses. Il ne ferme aucun accès.`,
		proof: 'Preuve de suivi',
		proofText:
			'Attestation de suivi déclarative, sans valeur de certificat de réalisation. En salle, feuille d’émargement.',
		accessibility: 'Accessibilité',
		accessibilityText:
			'Au clavier, avec un lecteur d’écran, en grands caractères et sur papier. Demandez une adaptation au contact ci-dessous.',
		contact: 'Contact pour l’assistance',
		disability: 'Référent handicap',
		complaints: 'Réclamations',
		version: 'Version'
	},
	objectives: 'Objectifs, pages et questions',
	objective: 'Objectif',
	pages: 'Pages',
	questions: 'Questions',
	situations: `Les sept situations${COLON} objectifs et questions`
};

/** What the final assessment says around its questions. No blame, and no percentage (design 1). */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const counted = (count: number, one: string, several: string): string =>
	`${count}${NO_BREAK}${count > 1 ? several : one}`;
const rightAnswers = (count: number) => counted(count, 'bonne réponse', 'bonnes réponses');

export const assessment = {
	title: 'Bilan',
	lead: (questions: number, minutes: number) =>
		`${questions}${NO_BREAK}questions, environ ${minutes}${NO_BREAK}minutes. Vous verrez ce que vous savez, et quelle page relire.`,
	about: [
		'Une question par objectif du cours. Aucune n’est déjà dans les leçons.',
		'Vous pouvez vous arrêter, puis reprendre où vous en étiez. Le temps n’est pas compté.',
		'Vous relisez vos réponses avant de les envoyer. Le résultat s’affiche ici, et nulle part ailleurs.',
		`Rien n’est verrouillé. Le résultat dit «${NARROW}acquis${NARROW}» ou «${NARROW}en cours${NARROW}», et n’ouvre ni ne ferme aucune page.`
	],
	start: 'Commencer le bilan',
	startDraw: (number: number) => `Commencer le tirage n°${NO_BREAK}${number}`,
	begun: 'Un bilan est commencé',
	begunLead: (number: number, answered: number, total: number) =>
		`Tirage n°${NO_BREAK}${number}${NARROW}: ${answered} ${answered > 1 ? 'réponses' : 'réponse'} sur ${total}.`,
	resume: 'Reprendre le bilan',
	lastResult: 'Revoir mon résultat',
	byNumber: `Un numéro vous a été donné${NARROW}?`,
	number: 'Numéro du tirage',
	numberHelp: `De 1 à 9999. Le même numéro donne les mêmes questions à tout le groupe.`,
	open: 'Ouvrir ce tirage',
	notANumber: 'Ce numéro de tirage n’existe pas. Un numéro va de 1 à 9999.',
	withoutScript:
		'Le bilan a besoin de JavaScript, que ce navigateur refuse. Les questions de chaque leçon se lisent sans lui.',
	summaryPage: 'Sommaire',

	eyebrow: (number: number) => `Bilan · tirage n°${NO_BREAK}${number}`,
	position: (position: number, total: number) => `Question ${position} sur ${total}`,
	quit: 'Quitter',
	toSummary: 'Relire mes réponses',
	backToSummary: 'Revenir au récapitulatif'
};

/** The summary, before sending (requirement A-5). */
export const assessmentSummary = {
	title: 'Relisez avant d’envoyer',
	whole: (total: number) => `Vous avez répondu aux ${total}${NO_BREAK}questions.`,
	lacking: (count: number) =>
		count === 1
			? `Il reste une question sans réponse. Vous pouvez envoyer quand même${NARROW}: elle sera à revoir.`
			: `Il reste ${count}${NO_BREAK}questions sans réponse. Vous pouvez envoyer quand même${NARROW}: elles seront à revoir.`,
	final: 'Après l’envoi, ces réponses ne changent plus. Vous pourrez faire un autre tirage.',
	states: { answered: 'Répondu', partial: 'Réponse incomplète', empty: 'Sans réponse' },
	edit: 'Modifier',
	/** Name of the button: the visible word first. */
	editNamed: (question: string) => `Modifier${NARROW}: ${question}`,
	send: 'Envoyer mes réponses'
};

export const assessmentResult = {
	title: 'Le pli est pris.',
	documentTitle: 'Résultat du bilan',
	eyebrow: (questions: number, number: number) =>
		`Bilan · ${questions}${NO_BREAK}questions · tirage n°${NO_BREAK}${number}`,
	before: 'Vous avez',
	score: (right: number, asked: number) => `${rightAnswers(right)} sur ${asked}`,
	after: (right: number, asked: number) =>
		right === asked
			? 'Tous les objectifs sont acquis.'
			: 'Voici ce qui est acquis et ce qu’il vaut la peine de revoir.',
	whole: 'Ensemble du bilan',
	threshold: (needed: number) => `Acquis à partir de ${rightAnswers(needed)}. Rien d’autre n’en dépend.`,
	best: (right: number, asked: number) =>
		`Votre meilleur résultat reste ${right} sur ${asked}. C’est celui de l’attestation.`,
	words: { acquired: 'Acquis', progress: 'En cours' },
	byObjective: 'Objectif par objectif',
	of: (earned: number, possible: number) => `${earned} sur ${possible}`,
	review: (count: number) => (count === 1 ? 'À revoir, une question' : `À revoir, ${count}${NO_BREAK}questions`),
	question: (number: number) => `Question ${number}${NARROW}:`,
	retry: (count: number) => (count === 1 ? 'Refaire cette question' : `Refaire ces ${count}${NO_BREAK}questions`),
	retryNote: 'C’est un entraînement. Votre résultat ne change pas.',
	another: 'Faire un autre tirage',
	answers: 'Vos réponses, une à une',
	answersLead: 'Ouvrez une question pour lire la bonne réponse, et pourquoi.',
	answer: (number: number) => `Question ${number}`,
	states: { right: 'Juste', review: 'À revoir', partial: 'Réponse incomplète', empty: 'Sans réponse' },
	attestation: 'Votre attestation de suivi',
	attestationLead: 'À imprimer ou à garder en PDF. Ce que vous y écrivez reste sur cet appareil.',
	prepare: 'Préparer l’attestation',
	postmark: 'BILAN FAIT'
};

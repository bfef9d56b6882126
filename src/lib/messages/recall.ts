/** What the delayed reviews say. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const counted = (count: number, one: string, several: string) => `${count}${NO_BREAK}${count > 1 ? several : one}`;
const questions = (count: number) => counted(count, 'question', 'questions');
const minutes = (count: number) => `environ ${counted(count, 'minute', 'minutes')}`;

const SHORT = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
const LONG = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** « 3 décembre », « 1er mars 2027 » when the year is another. The day stays with its month. */
export function formatDay(at: number, now: number): string {
	const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
	return (sameYear ? SHORT : LONG)
		.format(at)
		.replace(/^1(?=\s)/, '1er')
		.replace(/\s/, NO_BREAK);
}

export const recall = {
	title: 'Réviser trois minutes',
	lead: 'Les questions manquées, ou répondues en hésitant, reviennent ici après 2, 7 puis 30 jours.',
	today: 'Aujourd’hui',
	due: (due: number, asked: number, time: number) =>
		due > asked
			? `${questions(due)} à revoir. Voici les ${asked} premières, ${minutes(time)}.`
			: `${questions(due)} à revoir, ${minutes(time)}.`,
	start: 'Commencer la révision',
	goOn: 'Continuer la révision',
	nothing: 'Rien à revoir aujourd’hui.',
	next: (at: number, now: number) => `Prochaine révision vers le ${formatDay(at, now)}.`,
	allRight: 'Vos réponses sont justes et sûres. Une question manquée reviendrait ici.',
	notBegun: 'Vous n’avez encore répondu à aucune question. Commencez par une page du cours.',
	firstPage: (title: string) => `Lire «${NARROW}${title}${NARROW}»`,
	optional: 'Rien n’est obligatoire. Vous pouvez ignorer ces révisions et ces rappels.',
	notLoaded: 'Les questions ne se sont pas chargées. Vérifiez le réseau, puis recommencez.',
	running: 'Révision en cours',
	stop: 'Arrêter là',
	nextQuestion: 'Question suivante',
	finish: 'Terminer la révision',
	done: 'La révision est finie',
	result: (right: number, answered: number) =>
		right === 0
			? 'Aucune réponse retenue cette fois. C’est en les revoyant qu’on les retient.'
			: `Vous aviez retenu ${counted(right, 'réponse', 'réponses')} sur ${answered}.`,
	again: 'Une question manquée revient dans deux jours.',
	withoutScript: 'Cette page a besoin de JavaScript, que ce navigateur refuse. Le cours se lit sans lui.'
};

/** « 13 h 30 », « 14 h ». */
export const formatHour = (hour: number, minute: number): string =>
	`${hour}${NO_BREAK}h${minute === 0 ? '' : `${NO_BREAK}${String(minute).padStart(2, '0')}`}`;

const FILE = 'prendre-le-pli-rappels.ics';

export const reminder = {
	title: 'Me le rappeler',
	lead: `Un fichier d’agenda, avec trois rappels de dix minutes${NARROW}: dans 2, 7 et 30 jours. Il est créé sur votre appareil. Rien n’est envoyé.`,
	hour: 'Heure des rappels',
	save: 'Enregistrer les rappels',
	file: FILE,
	saved: `Le fichier «${NARROW}${FILE}${NARROW}» est enregistré. Ouvrez-le${NARROW}: votre agenda propose d’ajouter les rappels.`,
	/** Read by a calendar, where a narrow space may show as a box. */
	summary: `Prendre le pli${NO_BREAK}: réviser trois minutes`,
	description: (address: string | undefined) =>
		[
			address === undefined
				? `Ouvrez le fichier du cours Prendre le pli, puis la page «${NO_BREAK}Réviser trois minutes${NO_BREAK}».`
				: `Vos questions à revoir${NO_BREAK}: ${address}`,
			'Rien n’est obligatoire. Vous pouvez ignorer ce rappel.'
		].join('\n')
};

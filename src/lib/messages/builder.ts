import type { PlanBalance } from '../core/trainer/plan-times';
import type { SessionCodeFault } from '../core/trainer/session-code';
import type { SessionPart } from '../core/trainer/session-plan';
import { duration } from './course';

/** What the page of trainers says: a session put together, kept, shared and printed. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const COLON = `${NARROW}:`;
const QUESTION = `${NARROW}?`;

const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;
const counted = (count: number, one: string, several: string) => `${count}${NO_BREAK}${count > 1 ? several : one}`;

/** « 9 h 00 ». */
export const clockTime = (minutes: number): string =>
	`${Math.floor(minutes / 60)}${NO_BREAK}h${NO_BREAK}${String(minutes % 60).padStart(2, '0')}`;

/** When something begins: on the clock, or counted from the beginning. */
export const timeOf = ({ from, clock }: { readonly from: number; readonly clock: number | undefined }): string =>
	clock === undefined ? (from === 0 ? 'Début' : `+${NO_BREAK}${duration(from)}`) : clockTime(clock);

export const builder = {
	title: 'Animer une séance',
	lead: 'Le cours projeté pas à pas, des votes à main levée et des documents à imprimer. Sans serveur, sans compte.',
	another: 'Composer une autre séance',
	guideLead: 'Préparer, animer et conclure une séance avec ces outils. Deux pages à imprimer.',
	withoutScript: `Pour composer une séance, il faut JavaScript, que ce navigateur refuse. Les séances prêtes ci-dessous se lisent et s’impriment sans lui.`
};

export const setup = {
	title: 'Composer une séance',
	length: `De combien de temps disposez-vous${QUESTION}`,
	lengths: { 45: '45 minutes', 120: '2 heures', 210: 'Une demi-journée (3 h 30)', 0: 'Je choisis librement' },
	public: `Qui sera dans la salle${QUESTION}`,
	publicHelp: 'Plusieurs choix possibles. Les situations de ces structures viennent d’abord.',
	propose: 'Proposer un plan',
	proposed: (name: string) => `Le plan ${quoted(name)} est prêt, et gardé sur cet appareil.`,
	/** Name of a session that nobody has named yet. */
	name: (structures: readonly string[], minutes: number | undefined) =>
		[structures.length === 0 ? 'Séance' : structures.join(', '), minutes === undefined ? undefined : duration(minutes)]
			.filter((word) => word !== undefined)
			.join(', ')
};

/** The few signs by which a structure is called, in the name of a session. */
export const shortStructure = (label: string): string => /([A-Z]{3,})\)/.exec(label)?.[1] ?? label;

export const partKinds: Record<SessionPart['kind'], string> = {
	lesson: 'Page du cours',
	scenario: 'Situation',
	vote: 'Vote à main levée',
	'naming-vote': 'Exercice de nommage',
	talk: 'Pause ou échange'
};

const levels = { 1: 'pour commencer', 2: 'pour pratiquer', 3: 'pour aller loin' };

export const plan = {
	title: 'Le plan de la séance',
	name: 'Nom de la séance',
	start: 'Heure de début',
	startHelp: 'Facultatif. Sans elle, les temps partent de zéro.',
	parts: 'Les parties, dans l’ordre',
	empty: 'Le plan est vide. Ajoutez une première partie.',
	naming: (level: 1 | 2 | 3, series: number) =>
		`Nommer une boîte, ${levels[level]} (série n°${NO_BREAK}${level}-0-${series})`,
	missing: 'Cette partie n’est plus dans le cours. Elle ne sera pas projetée. Remplacez-la ou retirez-la.',
	someMissing: (count: number) =>
		`${counted(count, 'partie n’est plus', 'parties ne sont plus')} dans cette version du cours. Rien n’est perdu${COLON} le plan les montre à leur place.`,
	minutes: 'Minutes',
	up: 'Monter',
	down: 'Descendre',
	remove: 'Retirer',
	named: (action: string, part: string) => `${action}${COLON} ${part}`,
	moved: (part: string, place: number, total: number) => `${part}${COLON} place ${place} sur ${total}.`,
	removed: (part: string) => `Partie retirée${COLON} ${part}.`,
	bringBack: 'Annuler',
	broughtBack: 'C’est revenu à sa place.',
	ends: (time: string) => `Fin à ${time}.`,
	balance: (balance: PlanBalance): string => {
		const total = `Le plan dure ${duration(balance.total)}`;
		switch (balance.kind) {
			case 'free':
				return `${total}.`;
			case 'exact':
				return `${total}${COLON} c’est le temps prévu.`;
			case 'left':
				return `${total}. Il reste ${duration(balance.by)} à répartir.`;
			case 'over':
				return `${total}${COLON} ${duration(balance.by)} de trop.`;
		}
	}
};

export const adding = {
	title: 'Ajouter une partie',
	kind: 'Quoi',
	which: {
		lesson: 'Quelle page',
		scenario: 'Quelle situation',
		vote: 'Quelle question',
		'naming-vote': 'Quel niveau',
		talk: 'Quels mots à l’écran'
	} satisfies Record<SessionPart['kind'], string>,
	levels: { 1: 'Pour commencer', 2: 'Pour pratiquer', 3: 'Pour aller loin' },
	talk: 'Pause',
	add: 'Ajouter au plan',
	added: (part: string, place: number) => `Ajouté en place ${place}${COLON} ${part}.`,
	full: (most: number) => `Le plan a déjà ${most} parties. Retirez-en une d’abord.`
};

export const actions = {
	title: 'La séance est prête',
	project: 'Lancer la projection',
	notes: 'Ouvrir la fenêtre du formateur',
	notesHelp: 'Elle s’ouvre à part. Gardez-la sur votre écran, la projection sur l’autre.',
	documents: 'Documents de la séance',
	share: 'Partager ou garder ailleurs',
	copy: 'Copier le lien',
	copied: 'Le lien est copié. Il contient toute la séance.',
	notCopied: `Le navigateur refuse de copier. Sélectionnez le lien ci-dessous${COLON}`,
	link: 'Lien de la séance',
	localLink:
		'Ce lien mène à un fichier de cet appareil. Pour une autre personne, donnez plutôt le fichier de la séance.',
	save: 'Enregistrer le fichier',
	saved: (file: string) => `Fichier enregistré${COLON} ${file}. Il tient sur une clé USB.`,
	print: 'Imprimer le plan'
};

export const kept = {
	title: 'Vos séances',
	lead: 'Elles sont gardées sur cet appareil, et nulle part ailleurs.',
	open: 'Ouvrir',
	isOpen: 'Ouverte',
	duplicate: 'Dupliquer',
	remove: 'Supprimer',
	about: (parts: number, minutes: number) => `${counted(parts, 'partie', 'parties')}, ${duration(minutes)}`,
	copyOf: (name: string) => `${name} (copie)`,
	unnamed: 'Séance sans nom',
	opened: (name: string) => `Séance ouverte${COLON} ${name}.`,
	duplicated: (name: string) => `Copie ouverte${COLON} ${name}.`,
	removed: (name: string) => `Séance supprimée${COLON} ${name}.`,
	faults: {
		unavailable: 'Ce navigateur refuse de garder vos séances. Enregistrez le fichier avant de fermer la page.',
		full: 'La mémoire de ce navigateur est pleine. Enregistrez le fichier avant de fermer la page.',
		unreadable: 'Vos séances gardées sont illisibles. Elles restent en place. Enregistrez la nouvelle dans un fichier.'
	}
};

export const receiving = {
	title: 'Ouvrir une séance reçue',
	link: 'Lien ou code de la séance',
	open: 'Ouvrir',
	file: 'Fichier de séance',
	fileHelp: 'Un fichier texte, enregistré depuis cette page.',
	received: (name: string) => `Séance ouverte${COLON} ${name}. Elle est gardée à côté des autres.`,
	refused: 'La séance de ce lien n’a pas été ouverte.',
	nothingLost: 'Vos autres séances sont intactes.',
	faults: {
		empty: 'Collez d’abord un lien ou un code.',
		'not-a-session': 'Ce texte ne contient pas de séance.',
		cut: 'Il manque la fin. Un logiciel de messagerie a peut-être coupé le lien. Demandez le fichier de la séance.',
		altered: 'Un signe a changé en route. La séance ne peut pas être lue telle qu’elle était. Demandez-la de nouveau.',
		'newer-version': 'Cette séance vient d’une version plus récente du cours. Ouvrez-la avec cette version.',
		'too-large': 'Ce fichier est trop gros pour être une séance.',
		unreadable: `Ce fichier ne peut plus être lu. A-t-il été déplacé${QUESTION}`
	} satisfies Record<SessionCodeFault['code'] | 'too-large' | 'unreadable', string>
};

export const ready = {
	title: 'Dix séances prêtes de 45 minutes',
	lead: 'Une par structure. Partez de l’une d’elles, puis changez ce que vous voulez.',
	columns: { time: 'Temps', minutes: 'Durée', what: 'Ce qui est montré', room: 'Avec la salle' },
	caption: (structure: string, minutes: number) => `${structure}${COLON} ${duration(minutes)}`,
	total: 'Total',
	start: 'Partir de cette séance'
};

/** The plan on paper, and in a file: a trainer without our program still reads it. */
export const planSheet = {
	eyebrow: 'Plan de séance',
	columns: { time: 'Heure', minutes: 'Durée', what: 'Partie', room: 'Avec la salle' },
	public: (structures: readonly string[]) => `Public${COLON} ${structures.join(', ')}.`,
	foot: 'Exemples fictifs. Projet libre, non officiel.',
	file: (name: string) => `Prendre le pli. Plan de séance${COLON} ${name}`,
	fileHelp: `Pour rouvrir cette séance${COLON} page ${quoted('Animer une séance')}, ${quoted('Ouvrir une séance reçue')}. Ne changez pas la ligne qui suit.`,
	/** Plain letters: some file systems, and some keys, know no others. */
	fileName: (name: string) =>
		`seance-${
			name
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/[^A-Za-z0-9]+/g, '-')
				.replace(/^-|-$/g, '')
				.slice(0, 40)
				.toLowerCase() || 'sans-nom'
		}.txt`
};

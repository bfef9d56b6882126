import { duration } from './course';

/** What is said around the course, not in it: names of packages, LISEZ-MOI, INTEGRITE, and faults of their making. */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;
const number = (value: number) => new Intl.NumberFormat('fr-FR').format(value);

const places = { charset: 'la balise du jeu de caractères', 'connect-src': 'la règle connect-src' };

export const packagingFaults = {
	'bad-name': (name: string) => `Nom de fichier refusé dans une archive${NARROW}: ${name}`,
	'bad-type': (name: string) => `Type de fichier refusé dans une archive${NARROW}: ${name}`,
	'duplicate-name': (name: string) => `Deux fichiers d’une archive ont le même nom${NARROW}: ${name}`,
	'too-many-files': (count: number) => `Une archive a trop de fichiers${NARROW}: ${count}`,
	'archive-too-large': (bytes: number) => `Une archive est trop lourde${NARROW}: ${number(bytes)} octets`,
	'page-too-large': (bytes: number) => `L’édition fichier dépasse 2${NO_BREAK}Mo${NARROW}: ${number(bytes)} octets`,
	'not-found-once': (place: keyof typeof places, count: number) =>
		`Dans build/fichier/prendre-le-pli.html, ${places[place]} devait se trouver une fois. Trouvée ${count}${NO_BREAK}fois.`,
	'no-release': (version: string) => `CHANGELOG.md n’a pas de titre pour la version ${version}.`
};

export const lmsPackage = {
	courseTitle: (title: string, subtitle: string) => `${title}. ${subtitle}`,
	situationTitle: (course: string, situation: string) => `${course}. ${situation}`,
	courseDescription: (situations: number, minutes: number, status: string) =>
		`À quoi sert MSSanté, la messagerie sécurisée de santé. Comment choisir et nommer ses boîtes aux lettres. Ce que cela change dans ${situations}${NO_BREAK}situations de travail, montrées sans puis avec MSSanté. Durée prévue${NARROW}: ${duration(minutes)}. ${status}`,
	situationDescription: (minutes: number, status: string) =>
		`Une situation de travail du médico-social, montrée sans puis avec MSSanté, la messagerie sécurisée de santé. Durée prévue${NARROW}: ${duration(minutes)}. ${status}`
};

export const handOver = {
	file: 'Le cours en un seul fichier',
	zip: 'Le cours pour une clé USB',
	integrity: (
		release: string,
		files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
	): readonly string[] => [
		`Prendre le pli, version ${release}. Licence MIT.`,
		'Ce fichier dit comment vérifier que les autres sont entiers.',
		...files.map(({ name, bytes, sha256 }) => `${name}\n${number(bytes)} octets\nSHA-256${NARROW}:\n${sha256}`),
		`Sous Windows, ouvrez l’invite de commandes dans ce dossier. Écrivez${NARROW}:\ncertutil -hashfile prendre-le-pli.html SHA256`,
		`Sur un Mac${NARROW}:\nshasum -a 256 prendre-le-pli.html`,
		`Sous Linux${NARROW}:\nsha256sum prendre-le-pli.html`,
		'La suite de chiffres et de lettres doit être la même qu’ici. Un fichier abîmé ou modifié en donne une autre.',
		'Cela montre qu’un fichier est entier. Cela ne dit pas qui l’a fait.'
	]
};

/** A heading, its paragraphs, its list. */
const section = (title: string, list: readonly string[], lead: readonly string[] = []): readonly string[] => [
	`${title}\n${'-'.repeat(title.length)}`,
	...lead,
	...(list.length === 0 ? [] : [list.map((line) => `- ${line}`).join('\n')])
];

export const offlineReadMe = (release: string): readonly string[] => [
	`Prendre le pli, sans Internet. Version ${release}.`,
	...section('Pour commencer', [
		`Ces fichiers sont encore dans un .zip${NARROW}? Clic droit, puis ${quoted('Extraire tout')}.`,
		'Ouvrez prendre-le-pli.html d’un double clic.',
		'Le cours s’ouvre dans votre navigateur. Il n’y a rien à installer.',
		`Il s’ouvre ailleurs${NARROW}? Clic droit, ${quoted('Ouvrir avec')}, puis Edge, Firefox ou Chrome.`
	]),
	...section('Votre avancée', [
		'Elle est gardée par le navigateur de cet ordinateur, et non sur la clé.',
		'Reprenez avec le même navigateur, sur le même ordinateur.',
		`Pour changer d’ordinateur${NARROW}: ${quoted('Mes repères')}, puis ${quoted('Garder mon avancée')}.`
	]),
	...section('Rien n’est envoyé', [
		'Le fichier ne se connecte à rien. Il marche sans Internet.',
		'INTEGRITE.txt dit comment vérifier que les fichiers sont entiers.'
	]),
	'Prendre le pli est un projet libre et indépendant. Ce n’est pas un cours officiel. Licence MIT.'
];

/** What the LISEZ-MOI of a package needs to know of it. */
interface DescribedPackage {
	readonly standard: 'scorm-1.2' | 'scorm-2004' | 'cmi5';
	readonly title: string;
	readonly description: string;
	readonly iris: { readonly course: string; readonly unit: string };
	readonly masteryScore?: number | undefined;
}

const standards = { 'scorm-1.2': 'SCORM 1.2', 'scorm-2004': 'SCORM 2004, 4e édition', cmi5: 'cmi5' };

const noScore = 'Ni score ni réussite. Une situation n’a pas de bilan.';

/** The status, as each standard names it. Truth first: nothing is granted for opening a page. */
function statuses({ standard, masteryScore }: DescribedPackage): readonly string[] {
	const scored = masteryScore !== undefined;
	switch (standard) {
		case 'scorm-1.2':
			return [
				`incomplete${NARROW}: il reste une page à faire. Ouvrir le cours ne suffit pas.`,
				`completed${NARROW}: toutes les pages sont faites.`,
				...(scored
					? [
							`passed ou failed${NARROW}: toutes les pages sont faites et le bilan est envoyé.`,
							`Le score est celui du meilleur bilan, de 0 à 100. Le seuil est ${number(masteryScore * 100)}.`,
							`SCORM 1.2 n’a qu’un statut. Tout faire sans atteindre le seuil donne donc ${quoted('failed')}.`
						]
					: [noScore])
			];
		case 'scorm-2004':
			return [
				`completion_status${NARROW}: incomplete tant qu’il reste une page à faire, puis completed.`,
				'Ouvrir le cours ne suffit pas.',
				...(scored
					? [
							`success_status${NARROW}: unknown jusqu’à l’envoi du bilan, puis passed ou failed.`,
							`Le score est celui du meilleur bilan, de 0 à 1. Le seuil est ${number(masteryScore)}.`
						]
					: [noScore])
			];
		case 'cmi5':
			return [
				`completed${NARROW}: toutes les pages sont faites. Ouvrir le cours ne suffit pas.`,
				...(scored
					? [
							`passed ou failed${NARROW}: le bilan est envoyé.`,
							`Le score est celui du meilleur bilan, de 0 à 1. Le seuil est ${number(masteryScore)}.`
						]
					: [noScore]),
				`moveOn vaut ${quoted('Completed')}${NARROW}: le cours est satisfait quand toutes les pages sont faites.`
			];
	}
}

const kept = {
	'scorm-1.2': 'Dans la plateforme, avec le suivi de la personne (cmi.suspend_data, moins de 4 096 caractères).',
	'scorm-2004': 'Dans la plateforme, avec le suivi de la personne (cmi.suspend_data).',
	cmi5: 'Dans le service de traces de la plateforme (LRS), par son API d’état.'
};

/** Names of the settings as Moodle 4.4 writes them in French; only what its own help says of each. */
function moodle({ standard, masteryScore }: DescribedPackage): readonly string[] {
	const setting = (name: string, value: string, why = '') => `${quoted(name)}${NARROW}: ${value}.${why && ` ${why}`}`;
	const scored = masteryScore !== undefined;
	const scorm12 = standard === 'scorm-1.2';
	return [
		setting('Afficher le paquetage', 'Nouvelle fenêtre', `Sinon, ${quoted('Fenêtre courante')} convient.`),
		setting('Désactiver le mode prévisualisation', 'Oui', 'En prévisualisation, rien n’est enregistré.'),
		setting('Méthode d’évaluation', scored ? 'Note la plus haute' : 'Objets d’apprentissage'),
		setting('Imposer une nouvelle tentative', 'Non', 'Sinon, chaque ouverture repart du début.'),
		...(scorm12
			? [
					setting('Nombre de tentatives', 'Tentatives illimitées'),
					setting('Verrouiller après la tentative finale', 'Non'),
					setting('Imposer de terminer', 'Non', `Sinon, Moodle écrit ${quoted('Terminé')} sans que ce soit vrai.`)
				]
			: []),
		setting('Enregistrer automatiquement', 'Non', 'Le cours enregistre lui-même, à chaque réponse.'),
		...(scorm12 && scored
			? [
					setting(
						'Le score de maîtrise remplace le statut',
						'Non',
						`Sinon, un bilan envoyé tôt remplace ${quoted('incomplet')}.`
					)
				]
			: []),
		setting(
			'Requiert un statut',
			scored ? `${quoted('Terminé')} et ${quoted('Réussi')}` : quoted('Terminé'),
			scored ? 'L’un des deux suffit alors.' : ''
		),
		'Une fois le cours terminé, Moodle propose de le relire ou de recommencer. En relecture, rien n’est enregistré.'
	];
}

function settings(described: DescribedPackage): readonly string[] {
	const { standard, iris } = described;
	if (standard === 'cmi5') {
		return section('Réglages cmi5', [
			'La plateforme doit lire cmi5 et avoir un service de traces (LRS).',
			'Moodle a besoin pour cela d’une extension.',
			'Le LRS répond en https. S’il est sur un autre site que le cours, il l’accepte (CORS).',
			'L’adresse du LRS n’est connue qu’au lancement. Cette page peut donc joindre tout site en https.',
			'C’est la seule édition du cours dans ce cas.',
			`Cours${NARROW}: ${iris.course}`,
			`Unité${NARROW}: ${iris.unit}`
		]);
	}
	return section('Réglages dans Moodle', moodle(described), [
		'Ces noms sont ceux de Moodle 4.4, en français.',
		...(standard === 'scorm-2004'
			? [
					'La documentation de Moodle dit que SCORM 2004 n’y est pas entièrement pris en charge. Avec Moodle, préférez le paquet SCORM 1.2.'
				]
			: [])
	]);
}

/** For the person who installs a package in a LMS. */
export const lmsReadMe = (described: DescribedPackage, release: string): readonly string[] => [
	`${described.title}\nPaquet ${standards[described.standard]}, version ${release}`,
	described.description,
	'Ce fichier s’adresse à la personne qui installe le cours dans une plateforme de formation (LMS). Déposez le .zip tel quel, sans le décompresser.',
	...section('Ce que la plateforme reçoit', statuses(described)),
	...section('Ce qu’elle reçoit aussi', [
		`Chaque réponse${NARROW}: la question, la réponse donnée, juste ou non, le temps mis.`,
		'Le temps passé, et la page où reprendre.',
		'L’envoi se fait à chaque réponse, et quand la page se cache ou se ferme.'
	]),
	...section('Où est gardée l’avancée', [
		kept[described.standard],
		'Si la plateforme ne répond plus, le cours le dit et réessaie.',
		'Une nouvelle tentative repart du début.'
	]),
	...section('Ce qui n’est jamais envoyé', [
		'Rien ne part ailleurs que vers votre plateforme. Le cours n’a ni traceur ni serveur.',
		'Le nom écrit sur l’attestation reste sur l’appareil.',
		described.standard === 'cmi5'
			? 'cmi5 impose de joindre l’identité que la plateforme a donnée. Le cours n’en ajoute aucune.'
			: 'Le cours n’envoie pas le nom de la personne.'
	]),
	...settings(described),
	...section('Mettre à jour', [
		'Remplacez le fichier du paquet dans la même activité. Les identifiants restent les mêmes.',
		'Essayez d’abord avec un compte de test.'
	]),
	...section('À savoir', [
		'Un score peut être falsifié depuis un navigateur. Ne fondez pas une décision sur lui seul.',
		'L’attestation du cours est déclarative.',
		'Le paquet a été essayé avec un simulateur de plateforme. Essayez-le dans la vôtre avant de l’ouvrir à tous.',
		'La somme de contrôle du .zip est dans SHA256SUMS, à côté du téléchargement.',
		'Licence MIT.'
	])
];

/** What the page « Hors ligne » says. */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;

/** « 640 ko », « 1,2 Mo ». */
export function fileSize(bytes: number): string {
	if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}${NO_BREAK}ko`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}${NO_BREAK}Mo`;
}

export const offlinePage = {
	title: 'Le cours hors ligne',
	lead: 'Dans ce navigateur, sur une clé USB ou dans votre plateforme de formation.',
	singleFile: {
		lead: `Cette copie du cours tient dans un seul fichier${NARROW}: tout y est déjà.`,
		text: 'Ouverte depuis un disque ou une clé USB, elle marche sans réseau. Gardez une copie du fichier, comme pour tout document.'
	}
};

export const browserCopy = {
	title: 'Dans ce navigateur',
	lead: 'Une visite suffit. Ensuite, la même adresse s’ouvre sans réseau, avec toutes les pages. Votre avancée reste sur cet appareil.',
	waiting: 'Le navigateur prépare sa copie.',
	states: {
		making: 'Le cours se copie dans ce navigateur. Cela prend quelques instants.',
		whole: 'Tout le cours est copié dans ce navigateur.',
		failed: 'La copie n’a pas pu se faire. Elle recommencera à votre prochaine visite.',
		insecure: 'L’adresse de ce site ne commence pas par https. Le navigateur ne peut pas garder de copie.',
		framed: 'Ouvrez ce site dans son propre onglet pour le garder hors ligne.',
		unsupported: 'Ce navigateur ne sait pas garder une copie du cours.'
	},
	/** Only beside `whole`. */
	away: 'Vous êtes hors ligne. La formation fonctionne quand même.'
};

export const installing = {
	title: 'L’installer comme une application',
	lead: 'Le cours a alors son icône et sa fenêtre. C’est facultatif.',
	ways: [
		{
			where: 'Ordinateur, avec Chrome ou Edge',
			how: `Ouvrez le menu du navigateur. Cherchez ${quoted('Installer')}, puis ${quoted('Prendre le pli')}.`
		},
		{
			where: 'Téléphone Android',
			how: `Ouvrez le menu du navigateur. Choisissez ${quoted('Ajouter à l’écran d’accueil')}.`
		},
		{
			where: 'iPhone ou iPad',
			how: `Dans Safari, touchez ${quoted('Partager')}, puis ${quoted('Sur l’écran d’accueil')}. L’application commence une nouvelle avancée.`
		},
		{ where: 'Firefox, sur ordinateur', how: 'Ajoutez la page à vos marque-pages. Elle s’ouvre aussi sans réseau.' }
	],
	keep: 'Emporter mon avancée'
};

export const downloads = {
	title: 'Le télécharger',
	lead: 'Le même cours, pour un endroit sans réseau ou pour une plateforme.',
	none: 'Ce site ne propose pas de téléchargement. Demandez les fichiers à la personne qui vous a donné son adresse.',
	howToMake: 'Elle les fabrique avec la commande',
	platform: 'Pour une plateforme de formation',
	platformLead:
		'Une plateforme de formation (LMS), comme Moodle, suit l’avancée de chacun. SCORM et cmi5 sont des formats qu’elle lit. Donnez le paquet à la personne qui s’en occupe.',
	single: 'Une situation à la fois',
	singleLead: 'Pour composer votre propre parcours.',
	download: 'Télécharger',
	checksums: 'Sommes de contrôle SHA-256',
	file: 'Fichier',
	sum: 'Somme de contrôle'
};

/** What each edition is for. */
export const editions = {
	fichier: {
		title: 'Pour un dossier partagé',
		use: 'Un seul fichier, qui s’ouvre d’un double clic. Il n’y a rien à installer.'
	},
	zip: {
		title: 'Pour une clé USB',
		use: 'Le même fichier, avec un mode d’emploi et une liste de contrôle. À décompresser avant de l’ouvrir.'
	},
	'scorm-1.2': { title: 'SCORM 1.2', use: 'Pour votre Moodle. C’est le format le plus répandu.' },
	'scorm-2004': {
		title: 'SCORM 2004',
		use: 'Pour une plateforme qui lit ce format. Il laisse plus de place à l’avancée.'
	},
	cmi5: { title: 'cmi5', use: 'Pour une plateforme récente, qui tient un journal d’apprentissage.' }
};

export const checking = {
	title: 'Vérifier un fichier téléchargé',
	lead: 'La somme de contrôle est une empreinte du fichier. Calculez-la, puis comparez-la avec celle de cette page. Si elles diffèrent, téléchargez le fichier de nouveau.',
	windows: `Avec Windows${NARROW}: ouvrez le dossier du fichier. Tapez ${quoted('powershell')} dans la barre d’adresse, puis cette commande.`,
	unix: `Avec macOS ou Linux${NARROW}: ouvrez un terminal dans le dossier du fichier, puis tapez cette commande.`,
	all: 'La liste de toutes les sommes',
	example: 'prendre-le-pli.html'
};

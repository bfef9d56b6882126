/** What the frame of every page says: header, footer, « Affichage », tags and callouts. */

export const product = {
	name: 'Prendre le pli',
	unofficial: 'Prendre le pli est un projet libre et indépendant. Ce n’est pas un site officiel.'
};

export const shell = {
	skip: 'Aller au contenu',
	home: 'Prendre le pli, sommaire',
	menu: 'Menu',
	search: 'Chercher',
	navigation: 'Navigation principale'
};

export const display = {
	title: 'Affichage',
	text: {
		legend: 'Taille du texte',
		choices: { '100': '100\u00a0%', '125': '125\u00a0%', '150': '150\u00a0%' }
	},
	theme: {
		legend: 'Couleurs',
		choices: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' }
	},
	motion: 'Réduire les animations',
	spacing: 'Espacer les lignes',
	kept: 'Ces réglages sont gardés sur cet appareil.',
	reset: 'Réinitialiser'
};

export const tags = {
	'for-you': 'Pour vous',
	done: 'Terminé',
	exposed: 'Envoi non sécurisé'
};

export const callouts = {
	attention: 'Attention',
	retenir: 'À retenir',
	source2021: 'Support de 2021'
};

/** What every page says of the copy that works without network; its own page says the rest (offline-page.ts). */

export const offline = {
	link: 'Hors ligne',
	whole: 'Disponible hors ligne'
};

export const newer = {
	label: 'Nouvelle version du cours',
	said: 'Une nouvelle version est prête. Votre avancée est gardée.',
	show: 'Mettre à jour'
};

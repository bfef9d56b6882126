/** What every page may have to say of the learner's progress: the bar of a shared PC, and what a browser does not keep. */
const NARROW = '\u202f';

export const visit = {
	label: 'Poste partagé',
	said: `Poste partagé${NARROW}: votre avancée s’efface à la fermeture.`,
	end: 'Terminer et effacer',
	erased: 'C’est effacé.',
	notErased: 'L’effacement n’a pas marché. Videz l’historique de ce navigateur avant de partir.'
};

export const lms = {
	label: 'Plateforme de formation',
	said: 'Ce cours est ouvert par votre plateforme de formation.',
	leave: 'Quitter et y revenir'
};

export const notice = {
	label: 'Votre avancée',
	said: {
		memory: 'Cet appareil n’enregistre pas votre avancée.',
		unavailable: 'Cet appareil n’enregistre pas votre avancée.',
		full: 'Cet appareil n’a plus de place pour enregistrer votre avancée.',
		corrupt:
			'Votre avancée n’a pas pu être relue. Elle est mise de côté sur cet appareil. Le cours reprend au début, ou avec un fichier que vous avez gardé.',
		'newer-version':
			'Votre avancée a été enregistrée par une version plus récente du cours. Elle reste intacte. Ici, rien de nouveau n’est enregistré.',
		'lms-refused':
			'Votre plateforme de formation n’a pas enregistré vos dernières réponses. Le cours essaie de nouveau à chaque réponse. Vous pouvez continuer.',
		'lms-closed':
			'Votre plateforme de formation a fermé cette séance. Quittez cette page, puis rouvrez le cours depuis la plateforme.',
		'lms-missing': `Aucune plateforme de formation n’a répondu${NARROW}: votre avancée ne lui est pas transmise. Si vous en avez une, rouvrez le cours depuis elle.`,
		'lms-reading': 'Votre plateforme a ouvert ce cours en consultation. Rien n’est enregistré.'
	},
	retry: 'Réessayer',
	where: (place: string) => `Notez où vous en êtes${NARROW}: ${place}.`,
	lesson: (module: number, page: number) => `module ${module}, page ${page}`,
	situation: (title: string) => `situation «${NARROW}${title}${NARROW}»`,
	setAside: `Nom de la copie${NARROW}:`,
	keep: 'Garder mon avancée',
	close: 'Fermer'
};

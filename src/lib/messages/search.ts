import type { SearchKind } from '../core/search/search-document';

/** What the search page says. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;

export const searchKinds: Record<SearchKind, string> = {
	lesson: 'Page',
	scenario: 'Situation',
	module: 'Module',
	page: 'Page du site',
	term: 'Mot du lexique',
	rule: 'Règle'
};

export const search = {
	title: 'Chercher',
	lead: 'Dans les pages, les situations, le lexique et les règles.',
	field: 'Un mot, un sigle ou quelques mots',
	submit: 'Chercher',
	hint: `Par exemple${NARROW}: fax, MDPH, signature scannée. Les accents ne comptent pas, et une faute de frappe ne gêne pas.`,
	loading: 'La recherche se prépare…',
	unavailable: 'La recherche n’a pas pu se charger. Vérifiez la connexion, puis rechargez la page.',
	found: (count: number) =>
		count === 0
			? 'Aucun résultat'
			: `${count.toLocaleString('fr-FR')}${NO_BREAK}${count > 1 ? 'résultats' : 'résultat'}`,
	foundFor: (count: number, query: string) => `${search.found(count)} pour ${quoted(query)}`,
	tryThis: `Vous pouvez essayer${NARROW}:`,
	tips: [
		'un seul mot, le plus important',
		'un mot plus court, ou un autre mot',
		'le sigle, ou le sigle en toutes lettres'
	],
	elsewhere: `Vous pouvez aussi parcourir${NARROW}:`,
	more: (count: number) => `Voir ${count > 1 ? `les ${count} autres résultats` : 'l’autre résultat'}`,
	module: (title: string) => `Module${NARROW}: ${title}`,
	taughtIn: (lesson: string) => `Page${NARROW}: ${lesson}`,
	withoutScript:
		'La recherche a besoin de JavaScript, que ce navigateur refuse. Toutes les pages sont dans le plan du site, tous les mots dans le lexique.'
};

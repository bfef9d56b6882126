import type { AddressFault, AddressKind } from '../core/address/address';
import type { VerdictLevel } from '../core/address/naming-rule';
import type { PastedNote } from '../core/address/read-pasted';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

export const mailboxKinds: Record<AddressKind, string> = {
	PER: 'Nominative, au nom d’une personne',
	ORG: 'Organisationnelle, pour un service',
	APP: 'Applicative, pour un logiciel',
	CAB: 'Cabinet libéral',
	USG: 'Usager, dans Mon espace santé'
};

export const verdictLevels: Record<VerdictLevel, string> = {
	'to-correct': 'À corriger',
	'to-review': 'À revoir',
	nothing: 'Rien à signaler'
};

export const addressFaults: Record<AddressFault['code'], string> = {
	empty: 'Il n’y a pas d’adresse.',
	'missing-at': 'Il manque l’arobase (@). Une adresse s’écrit ainsi : ce qui nomme la boîte, @, puis le domaine.',
	'several-at': 'Il y a plusieurs arobases (@). Une adresse n’en contient qu’une.',
	'missing-local-part': 'Il manque ce qui précède l’arobase : le nom de la boîte.',
	'missing-domain': 'Il manque ce qui suit l’arobase : le domaine de la structure.'
};

export const pastedNotes: Record<PastedNote, string> = {
	'display-name': 'Le nom affiché a été mis de côté : seule l’adresse est vérifiée.',
	mailto: 'La mention « mailto: » a été retirée.',
	invisible: 'Des caractères invisibles ont été retirés. Tapez l’adresse plutôt que de la copier.',
	'edge-spaces': 'Des espaces au début ou à la fin ont été retirés.'
};

export const checker = {
	title: 'Vérifier une adresse',
	lead: 'Tapez ou collez une adresse MSSanté. Vous saurez ce qui est à corriger, pourquoi, et comment.',
	address: 'Adresse à vérifier',
	kind: 'Type de boîte',
	unknownKind: 'Je ne sais pas',
	check: 'Vérifier',
	scope: `Cet outil vérifie le nommage seulement. Il ne dit ni si l’adresse existe, ni si elle est conforme. Rien ne quitte cette page.`,
	empty: 'Écrivez d’abord une adresse.',
	tooLong: (length: number) =>
		`Ce texte compte ${length.toLocaleString('fr-FR')} caractères. Une adresse n’en a jamais plus de 320.`,
	several: 'Il y a plusieurs adresses. Choisissez celle à vérifier.',
	toCorrect: 'À corriger',
	toReview: 'À revoir',
	advice: 'Conseils',
	proposal: `Adresse proposée${NARROW}:`,
	takeProposal: 'Vérifier cette adresse',
	whole: 'L’adresse entière',
	lesson: 'Revoir la page',
	withoutScript:
		'Cet outil a besoin de JavaScript, que ce navigateur refuse. La méthode, pas à pas, est dans le cours.',
	rule: (id: string) => `Règle ${id}`,
	lessonOf: (id: string) => `Revoir la page : règle ${id}`,
	space: 'une espace',
	unknownKindNote: 'Dites le type de boîte : d’autres règles pourront être vérifiées.',
	namesNote:
		'Cet outil ne connaît pas les noms de vos collègues. Vérifiez vous-même qu’aucun nom de personne ne s’y trouve.',
	summary: (level: string, corrections: number, reviews: number, advice: number) => {
		const parts = [
			corrections > 0 && `${corrections}${NO_BREAK}${corrections > 1 ? 'points à corriger' : 'point à corriger'}`,
			reviews > 0 && `${reviews}${NO_BREAK}${reviews > 1 ? 'points à revoir' : 'point à revoir'}`,
			advice > 0 && `${advice}${NO_BREAK}${advice > 1 ? 'conseils' : 'conseil'}`
		].filter((part) => part !== false);
		return parts.length === 0 ? `${level}.` : `${level}${NARROW}: ${parts.join(', ')}.`;
	}
};

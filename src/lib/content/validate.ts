import * as v from 'valibot';
import type { Diagnostic } from './diagnostic';
import type { YamlDocument } from './yaml-document';

/** Words for the checks of our own schemas, by the message that they carry (schema/text.ts, schema/quiz.ts). */
const CUSTOM: Readonly<Record<string, readonly [expected: string, remedy: string]>> = {
	'plain-text': [
		'Du texte seul était attendu : ni accolades, ni chevrons, ni code.',
		'Retirez ces signes, ou écrivez la phrase sans eux.'
	],
	id: ['Un identifiant était attendu : minuscules, chiffres et tirets.', 'Écrivez par exemple « m1-q3 ».'],
	month: ['Une année et un mois étaient attendus.', 'Écrivez par exemple 2027-11.'],
	url: ['Une adresse de page était attendue.', 'Commencez par https:// et n’écrivez aucune espace.'],
	markup: [
		'Une phrase était attendue, avec au plus du `code`, du **gras** et des renvois [@source].',
		'Retirez le lien, l’image, la liste, le titre ou la balise.'
	],
	expression: ['Les accolades sont refusées : le contenu n’est pas du code.', 'Retirez { et }.'],
	'rule-id': ['Un identifiant de règle était attendu.', 'Écrivez par exemple « LOC-ORG-02 ».'],
	family: ['L’identifiant d’une règle commence par sa famille.', 'Accordez « id » et « family ».'],
	word: ['Un mot en minuscules et sans accent était attendu.', 'Écrivez par exemple « infirmiere ».'],
	person: ['Un prénom et un nom étaient attendus.', 'Écrivez par exemple « Nadia Roche ».'],
	'people-count': ['Un nombre de personnes était attendu.', 'Écrivez un nombre entier, à partir de 1.'],
	rank: ['Un rang était attendu : un nombre entier, à partir de 1.', 'Écrivez le rang de la ligne d’avant, plus un.'],
	revision: ['Un numéro de révision était attendu.', 'Écrivez un nombre entier, à partir de 2 ; la première ligne n’en a pas.'],
	fingerprint: ['Une empreinte de six consonnes était attendue.', 'Recopiez la ligne que le message propose.'],
	slot: [
		'Un mot entre % n’est pas connu.',
		'Écrivez l’un de ceux que les autres phrases emploient, par exemple %structure% ou %adresse%.'
	],
	'mssante-domain': [
		'Un domaine terminé par .mssante.fr était attendu, en minuscules et sans accent.',
		'Écrivez par exemple « ehpad-valfictif.mssante.fr ».'
	],
	'local-part': [
		'Une partie locale était attendue : minuscules sans accent, chiffres, points et tirets.',
		'Écrivez par exemple « equipe.mobile ».'
	],
	'one-key': ['Une seule réponse juste était attendue.', 'Gardez « correct: true » sur une seule réponse.'],
	'some-fault': ['Au moins une faute était attendue.', 'Ajoutez « fault: true » à la partie fautive.'],
	'some-key': ['Au moins une réponse juste était attendue.', 'Ajoutez « correct: true » à la réponse juste.']
};

const KINDS: Readonly<Record<string, string>> = {
	string: 'un texte',
	number: 'un nombre',
	boolean: 'true ou false',
	array: 'une liste',
	strict_object: 'un bloc de clés',
	loose_object: 'un bloc de clés',
	record: 'un bloc de clés'
};

const quote = (text: string | null | undefined) => (text ?? '').replaceAll('"', '');

/** Name of the key that an issue is about; an index of a list has none worth saying. */
function keyOf({ path }: v.BaseIssue<unknown>): string {
	const key = path?.at(-1)?.key;
	return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
}

/** What was expected and what to write, for one issue of a schema. */
function explain(issue: v.BaseIssue<unknown>): readonly [expected: string, remedy: string] {
	const custom = CUSTOM[issue.message];
	if (custom) return custom;

	const key = keyOf(issue);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return [`La clé « ${key} » n’existe pas ici.`, 'Corrigez son nom ou retirez-la.'];
	}
	if (issue.received === 'undefined') {
		return [`La clé « ${key} » manque.`, `Ajoutez « ${key}: » à ce bloc.`];
	}
	if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
		const choices = quote(issue.expected).replaceAll(' | ', ', ').replace(/[()]/g, '');
		return [`« ${key} » n’accepte que : ${choices}.`, `Remplacez ${quote(issue.received)} par l’une de ces valeurs.`];
	}
	if (issue.type === 'min_length') return [`« ${key} » est vide ou trop court.`, 'Complétez-le.'];
	if (issue.type === 'min_value' || issue.type === 'max_value' || issue.type === 'integer') {
		return [`« ${key} » attend un nombre entier de minutes, entre 1 et 60.`, 'Corrigez ce nombre.'];
	}
	return [`« ${key} » attend ${KINDS[issue.type] ?? issue.expected ?? issue.type}.`, `Remplacez ${quote(issue.received)}.`];
}

/** Checks a YAML value with its schema: the typed value, or every fault with its place. */
export function validate<const TSchema extends v.GenericSchema>(
	document: YamlDocument,
	schema: TSchema,
	report: (diagnostic: Diagnostic) => void
): v.InferOutput<TSchema> | undefined {
	document.diagnostics.forEach(report);
	if (document.diagnostics.length > 0) return undefined;

	const parsed = v.safeParse(schema, document.value);
	if (parsed.success) return parsed.output;

	for (const issue of parsed.issues) {
		const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
		const [expected, remedy] = explain(issue);
		report({ file: document.file, ...document.locate(path), expected, remedy });
	}
	return undefined;
}

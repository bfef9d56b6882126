import { duration } from './course';
import { longPeriod } from './dates';

/** The attestation is a statement of the learner: its name and its words claim nothing more (requirements 2.4 and L-5). */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const rightAnswers = (count: number) => `${count}${NO_BREAK}${count > 1 ? 'bonnes réponses' : 'bonne réponse'}`;

export const attestation = {
	title: 'Attestation de suivi',
	lead: 'Écrivez ce qui doit y figurer, puis imprimez. Rien n’est envoyé.',
	form: 'À écrire sur l’attestation',
	name: 'Prénom et nom',
	structure: 'Structure',
	mode: `Comment avez-vous suivi le cours${NARROW}?`,
	modes: { remote: 'À distance', onSite: 'En présentiel' },
	body: 'Formateur ou organisme (facultatif)',
	trainer: 'Nom du formateur ou de l’organisme',
	siret: 'Numéro SIRET de l’organisme',
	siretHelp: 'Le numéro SIRET désigne un établissement. Il a 14 chiffres.',
	declaration: 'Numéro de déclaration d’activité',
	declarationHelp: 'L’organisme de formation l’a reçu de l’administration. Il a 11 chiffres.',
	showResult: 'Afficher mon résultat',
	noResult: 'Aucun bilan n’est envoyé sur cet appareil.',
	assessment: 'Faire le bilan',
	keep: 'Garder ces informations sur cet appareil',
	keepHelp: 'Sans cela, elles s’effacent quand vous quittez cette page. Sur un poste partagé, ne cochez pas.',
	emptyNote: 'Aucun module n’est encore terminé sur cet appareil. L’attestation le dit.',
	codeNote: 'Le code de cohérence repère une faute de recopie. Il ne prouve rien.',
	check: 'Vérifier un code',
	withoutScript: 'L’attestation a besoin de JavaScript, que ce navigateur refuse. Demandez-la à votre formateur.',
	summaryPage: 'Sommaire'
};

/** The sheet itself. */
export const sheet = {
	title: 'Attestation de suivi',
	declares: 'La personne nommée ci-dessous déclare avoir suivi le cours en ligne',
	course: (title: string) => `«${NARROW}${title}${NARROW}»`,
	name: 'Prénom et nom',
	structure: 'Structure',
	blank: 'à compléter à la main',
	period: 'Suivi',
	periodOf: ({ from, to }: { readonly from: number; readonly to: number }) => longPeriod(from, to),
	mode: 'Nature',
	modeOf: (mode: 'remote' | 'onSite', trainer: string) => {
		if (mode === 'remote') return 'Cours libre en ligne, suivi à distance';
		return `Cours libre en ligne, suivi en présentiel${trainer === '' ? '' : ` avec ${trainer}`}`;
	},
	modules: 'Modules suivis',
	situations: 'Situations lues',
	of: (done: number, total: number) => `${done} sur ${total}`,
	listed: (titles: readonly string[]) => titles.join(' · '),
	minutes: 'Durée prévue',
	minutesOf: (minutes: number) => duration(minutes),
	notMeasured: 'pour les pages suivies. Le temps passé n’est pas mesuré.',
	result: 'Bilan',
	resultOf: (right: number, asked: number) => `${rightAnswers(right)} sur ${asked}`,
	outcome: (word: string, needed: number) => `${NARROW}: ${word}. Le seuil est de ${rightAnswers(needed)}.`,
	words: { acquired: 'acquis', progress: 'en cours' },
	objectives: 'Objectifs du cours',
	signature: 'Signature de la personne',
	bodySignature: 'Formateur ou organisme',
	siret: (number: string) => `SIRET${NARROW}: ${number}`,
	declaration: (number: string) => `Déclaration d’activité n°${NO_BREAK}${number}`,
	postmark: 'SUIVI DÉCLARÉ',
	made: (day: string) => `Établie le ${day}`,
	version: (version: string) => `Version ${version} du cours`,
	code: (code: string) => `Code de cohérence${NARROW}: ${code}`,
	declarative: 'Document déclaratif généré localement, sans valeur de certificat de réalisation.',
	byThePerson:
		'Cette attestation est créée par la personne elle-même, sur son appareil. Ce n’est ni un diplôme, ni une certification.'
};

export const codeChecker = {
	title: 'Vérifier un code d’attestation',
	lead: 'Recopiez les lignes de l’attestation. La page recalcule le code.',
	limits: `Ce code repère une faute de recopie. Il ne prouve pas que le cours a été suivi${NARROW}: chacun peut le calculer.`,
	day: 'Établie le',
	version: 'Version du cours',
	modules: 'Modules suivis (le premier nombre)',
	situations: 'Situations lues (le premier nombre)',
	right: 'Bonnes réponses du bilan',
	rightHelp: 'Laissez vide si l’attestation ne montre pas le résultat.',
	code: 'Code de cohérence',
	check: 'Vérifier le code',
	incomplete: 'Écrivez au moins le jour et le code.',
	same: 'Le code correspond à ces lignes.',
	other: `Le code ne correspond pas. Relisez chaque ligne${NARROW}: une lettre suffit à le changer.`,
	withoutScript: 'Cette vérification a besoin de JavaScript, que ce navigateur refuse.'
};

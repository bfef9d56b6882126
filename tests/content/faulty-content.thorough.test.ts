import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../src/lib/content/content';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';

const real = readFolder('content');

const LESSON = 'modules/01-comprendre-les-usages/01-espace-de-confiance.md';
const QUIZ = 'modules/01-comprendre-les-usages/quiz.yaml';
const FLOW = 'scenarios/ehpad-pharmacie/flow.yaml';
const NAMING = 'rules/naming.yaml';
const REGISTER = 'rules/addresses.yaml';
const NAMING_QUIZ = 'modules/04-nommer-sa-boite/quiz.yaml';
const BANK = 'bilan/quiz.yaml';
const SCENARIO = 'scenarios/ehpad-pharmacie/scenario.md';

/** The real content with one text replaced in one file; the test fails if the text is not there. */
function plant(file: string, text: string | RegExp, fault: string): ContentFiles {
	const original = real.get(file) ?? '';
	const planted = original.replace(text, fault);
	expect(planted, `nothing to replace in ${file}`).not.toBe(original);
	return new Map(real).set(file, planted);
}

/** Line of the last occurrence, from 1. */
const lineOf = (files: ContentFiles, file: string, text: string) =>
	(files.get(file) ?? '').split('\n').findLastIndex((line) => line.includes(text)) + 1;

describe('a build that meets a fault', () => {
	// what is wrong, where, the text replaced, the fault, a word of its line, a word of the message
	test.each<readonly [string, string, string | RegExp, string, string, string]>([
		['an unknown key', 'glossary.yaml', '  definition:', '  definitoin:', 'definitoin', '« definitoin » n’existe pas ici'],
		['a missing key', QUIZ, '  difficulty: 1\n', '', 'id: m1-q1', '« difficulty » manque'],
		['a number in the place of a text', LESSON, 'title: "Un espace de confiance"', 'title: 12', 'title: 12', '« title » attend un texte'],
		['a duration that is no number', LESSON, 'duration: 4', 'duration: quatre', 'duration: quatre', '« duration » attend un nombre'],
		['a value off the list', FLOW, 'facade: ehpad', 'facade: chateau', 'facade: chateau', '« facade » n’accepte que'],
		['an identifier with a space', LESSON, 'slug: espace-de-confiance', 'slug: espace de confiance', 'slug: espace de', 'identifiant était attendu'],
		['broken YAML', QUIZ, '  kind: single-choice', '\tkind: single-choice', '\tkind', 'YAML lisible'],
		['a key written twice', FLOW, '    exposed: false\n', '    exposed: false\n    exposed:  true\n', 'exposed:  true', 'Une clé ne s’écrit qu’une fois'],
		['an unknown actor', FLOW, '    to: pharmacie\n', '    to: pharmacien\n', 'to: pharmacien', '« pharmacien » n’est pas un acteur'],
		['an unknown channel', FLOW, 'channels: [fax]', 'channels: [telex]', 'telex', '« telex » n’est pas dans channels.yaml'],
		['an unknown moment', FLOW, 'moment: transmettre', 'moment: envoyer', 'moment: envoyer', '« envoyer » n’est pas un moment'],
		['a moment without a sentence', FLOW, /^ {2}verifier: .*\n/m, '', 'id: verifier', '« verifier » n’a ni étape ni phrase du côté AVEC'],
		['an incomplete map', FLOW, 'map: [medecin, ehpad, pharmacie]', 'map: [medecin, ehpad]', 'map: [medecin, ehpad]', 'nomme chaque acteur une fois'],
		['an unknown source in a list', LESSON, 'ans-liste-blanche', 'ans-liste-noire', 'ans-liste-noire', '« ans-liste-noire » n’est pas dans sources.yaml'],
		['an unknown source in a sentence', LESSON, '[@ans-faq-mssante]', '[@ans-faq]', '[@ans-faq]', '« ans-faq » n’est pas dans sources.yaml'],
		['a duplicate identifier', QUIZ, 'id: m1-q2', 'id: m1-q1', 'id: m1-q1', '« m1-q1 » est déjà pris'],
		['a script', LESSON, '## Les 3 piliers', '<script>alert(1)</script>\n\n## Les 3 piliers', '<script>', 'Les scripts sont refusés'],
		['raw HTML', LESSON, '## Les 3 piliers', '<div onclick="x()">Cliquez</div>\n\n## Les 3 piliers', '<div', '<div> est refusée'],
		['an unknown component', LESSON, '## Les 3 piliers', '<Video id="x" />\n\n## Les 3 piliers', '<Video', '<Video> est refusée'],
		['an attribute that is not on the list', LESSON, '<Quiz id="m1-q1" />', '<Quiz id="m1-q1" onload="x" />', 'onload', '« onload »'],
		['a question that does not exist', LESSON, '<Quiz id="m1-q1" />', '<Quiz id="m1-q99" />', 'm1-q99', '« m1-q99 » n’est pas une question'],
		['a link in prose', LESSON, '## Les 3 piliers', '[ici](javascript:alert(1))\n\n## Les 3 piliers', '[ici]', 'Les liens ne s’écrivent pas'],
		['two right answers', 'bilan/quiz.yaml', /(- id: [a-d]\n {6}text: [^\n]*\n)(?! {6}correct)/, '$1      correct: true\n', '', 'Une seule réponse juste'],
		['an unknown objective', QUIZ, 'objective: m1-o1', 'objective: m1-o9', 'objective: m1-o9', '« m1-o9 » n’existe pas'],
		['a callout left open', LESSON, '</Callout>', '', '', 'n’est pas refermé'],
		['a comparison shown twice', SCENARIO, '<Flow />', '<Flow />\n\n<Flow />', '<Flow />', 'montre sa comparaison une fois'],
		['code between braces in a sentence of data', QUIZ, /stem: "/, 'stem: "{1+1} ', '{1+1}', 'Les accolades sont refusées'],
		['an unknown naming rule in a question', NAMING_QUIZ, 'rule: DOM-11', 'rule: DOM-99', 'rule: DOM-99', '« DOM-99 » n’est pas dans rules/naming.yaml'],
		['an unknown naming rule in an exercise', 'training/naming.yaml', 'rule: DOM-08', 'rule: DOM-98', 'rule: DOM-98', '« DOM-98 » n’est pas dans rules/naming.yaml'],
		['a way to say something that has no other', 'search.yaml', '[ordonnance, prescription]', '[ordonnance]', '[ordonnance]', 'est vide ou trop court'],
		['a naming rule written twice', NAMING, '- id: DOM-02', '- id: DOM-01', '- id: DOM-01', '« DOM-01 » est déjà pris'],
		['a naming rule taught nowhere', NAMING, 'lesson: m4-p1', 'lesson: m9-p1', 'lesson: m9-p1', 'La page « m9-p1 » n’existe pas'],
		['a naming rule that denies its check', NAMING, 'checked: true', 'checked:  false', 'checked:  false', 'Le programme contrôle « DOM-01 »'],
		['a naming rule that claims a check', NAMING, 'checked: false', 'checked:  true', 'checked:  true', 'Aucun contrôle n’est écrit pour « DOM-08 »'],
		['an address that is not in the register', LESSON, '## Les 3 piliers', 'Écrivez à `oubli@sad-valfictif.mssante.fr`.\n\n## Les 3 piliers', 'oubli@', '« oubli@sad-valfictif.mssante.fr » n’est pas dans rules/addresses.yaml'],
		['an address of the register that is shown nowhere', REGISTER, '# Le domaine des usagers', '- { address: oubli@sad-valfictif.mssante.fr, kind: ORG }\n\n# Le domaine des usagers', 'oubli@', '« oubli@sad-valfictif.mssante.fr » n’apparaît nulle part'],
		['an address written twice in the register', REGISTER, '# Le domaine des usagers', '- { address: soins@ehpad-valfictif.fr, kind: ORG, breaks: [DOM-01] }\n\n# Le domaine des usagers', 'soins@ehpad-valfictif.fr', '« soins@ehpad-valfictif.fr » est déjà dans le registre'],
		['an address that breaks something else than it says', REGISTER, 'breaks: [DOM-03]', 'breaks: [DOM-04]', 'sad-valfictiff', 'enfreint : DOM-03. Le registre dit : DOM-04'],
		['an address whose fault is not marked', REGISTER, ', readers: 3, breaks: [LOC-NOM-07]', ', readers: 3', 'readers: 3', 'enfreint : LOC-NOM-07. Le registre dit : aucune obligation'],
		['an address of the register without its @', REGISTER, 'equipe@savs-les', 'savs-les', ' savs-les', '« savs-les-passerelles.mssante.fr » ne se lit pas comme une adresse'],
		['a mailbox of another kind than the register says', FLOW, 'kind: APP', 'kind: CAB', 'plan-de-soins-noreply@', '« plan-de-soins-noreply@ehpad-les-tilleuls.mssante.fr » est une boîte CAB. Le registre des adresses dit : APP'],
		['a question of the assessment without its page', BANK, '  lesson: m1-p3\n', '', 'id: b-q04', 'La page à relire manque'],
		['a question of the assessment with a page that teaches something else', BANK, 'lesson: m1-p3', 'lesson: m2-p1', 'lesson: m2-p1', 'La page « m2-p1 » n’enseigne pas l’objectif « m1-o2 »'],
		['a question about what is not assessed', BANK, 'objective: m1-o3\n  lesson: m1-p5', 'objective: m0-o1\n  lesson: m0-p2', 'objective: m0-o1', 'Le bilan n’évalue pas l’objectif « m0-o1 »'],
		['an objective without a question', 'course.yaml', 'modules: [m1, m2, m3, m4, m6]', 'modules: [m0, m1, m2, m3, m4, m6]', 'modules: [m0, m1, m2, m3, m4, m6]', 'Aucune question du bilan ne porte sur l’objectif « m0-o1 »'],
		['an assessment of a module that does not exist', 'course.yaml', 'modules: [m1, m2, m3, m4, m6]', 'modules: [m1, m2, m3, m4, m6, m9]', 'm6, m9]', 'Le module « m9 » n’existe pas'],
		['more cases than the bank can give', 'course.yaml', 'cases: 5', 'cases: 13', 'cases: 13', 'Le bilan ne peut tirer que 12 petits cas'],
		['an answer of another kind than the register says', NAMING_QUIZ, 'mailbox: ORG', 'mailbox: APP', 'expected: "infirmerie@', '« infirmerie@ehpad-les-tilleuls.mssante.fr » est une boîte APP. Le registre des adresses dit : ORG']
	])('refuses %s and says where', (_name, file, text, fault, onLine, message) => {
		// given
		const files = plant(file, text, fault);
		// when
		const { content, diagnostics } = loadContent(files);
		// then
		expect(content).toBeUndefined();
		const found = diagnostics.find((diagnostic) => diagnostic.expected.includes(message));
		expect(found, JSON.stringify(diagnostics, undefined, 1)).toBeDefined();
		expect(found?.file).toBe(file);
		if (onLine) expect(found?.line).toBe(lineOf(files, file, onLine));
		expect(found?.remedy).not.toBe('');
	}, 60_000); // proposing an order for a map lays it out several times

	test('refuses an expression in prose and says where', () => {
		const files = plant(LESSON, '## Les 3 piliers', 'Un calcul {1 + 1} caché.\n\n## Les 3 piliers');
		const { diagnostics } = loadContent(files);
		expect(diagnostics).toEqual([
			expect.objectContaining({ file: LESSON, line: lineOf(files, LESSON, '{1 + 1}'), column: 11 })
		]);
	});

	test('lists the faults of every file at once', () => {
		const files = new Map(plant(LESSON, 'duration: 4', 'duration: quatre'));
		files.set(FLOW, (real.get(FLOW) ?? '').replace('facade: ehpad', 'facade: chateau'));
		files.set('oubli.yaml', 'a: 1');
		const { diagnostics } = loadContent(files);
		expect(diagnostics.map(({ file }) => file).sort()).toEqual([LESSON, 'oubli.yaml', FLOW].sort());
	});
});

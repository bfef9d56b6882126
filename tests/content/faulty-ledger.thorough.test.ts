import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../src/lib/content/content';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';

const real = readFolder('content');
const LEDGER = 'reperes.yaml';
const QUIZ = 'modules/01-comprendre-les-usages/quiz.yaml';
const LESSON = 'modules/01-comprendre-les-usages/01-espace-de-confiance.md';
const COURSE = 'course.yaml';

const LAST = real.get(LEDGER)?.trimEnd().split('\n').at(-1) ?? '';
const lastRank = Number(/rank: (\d+)/.exec(LAST)?.[1]);
/** The first line of a question of the ledger, as it is written. */
const lineOfId = (id: string) =>
	real
		.get(LEDGER)
		?.split('\n')
		.find((line) => line.includes(`id: ${id},`)) ?? '';

interface Fault {
	readonly file: string;
	readonly text: string | RegExp;
	readonly by: string;
	/** Where it is reported, and a word of that line; in the same file unless said. */
	readonly at?: string;
	readonly line: string;
	readonly says: string;
	readonly remedy: string | RegExp;
}

function plant({ file, text, by }: Fault): ContentFiles {
	const original = real.get(file) ?? '';
	const planted = original.replace(text, by);
	expect(planted, `nothing to replace in ${file}`).not.toBe(original);
	return new Map(real).set(file, planted);
}

describe('the ledger', () => {
	test.each<readonly [string, Fault]>([
		[
			'a path that it does not know',
			{
				file: LEDGER,
				text: `${LAST}\n`,
				by: '',
				at: COURSE,
				line: 'id: express',
				says: '« express » n’a pas de repère',
				remedy: `Ajoutez cette ligne à la fin de reperes.yaml : ${LAST}`
			}
		],
		[
			'a page whose id was changed',
			{
				file: LESSON,
				text: 'id: m1-p1',
				by: 'id: m1-p19',
				line: 'id: m1-p19',
				says: '« m1-p19 » n’a pas de repère',
				remedy: `- { rank: ${lastRank + 1}, kind: page, id: m1-p19 }`
			}
		],
		[
			'an id that is nowhere any more',
			{
				file: LESSON,
				text: 'id: m1-p1',
				by: 'id: m1-p19',
				at: LEDGER,
				line: 'id: m1-p1 }',
				says: '« m1-p1 » n’existe plus',
				remedy: 'retired: true'
			}
		],
		[
			'a profile that it does not know',
			{
				file: COURSE,
				text: '- id: secretariat',
				by: '- id: accueil',
				line: '- id: accueil',
				says: '« accueil » n’a pas de repère',
				remedy: `- { rank: ${lastRank + 1}, kind: role, id: accueil }`
			}
		],
		[
			'a question that asks something else',
			{
				file: QUIZ,
				text: 'sont des piliers',
				by: 'ne sont pas des piliers',
				line: 'id: m1-q1',
				says: '« m1-q1 » ne demande plus la même chose',
				remedy: new RegExp(
					`^Revenez à l’ancien texte\\..*- \\{ rank: ${lastRank + 1}, kind: multiple-choice, id: m1-q1, revision: 2, fingerprint: [a-z]{6}, parts: \\[a, b, c, d, e\\] \\}$`
				)
			}
		],
		[
			'a key that changed without a word',
			{
				file: QUIZ,
				text: 'autorisés"\n      correct: true\n',
				by: 'autorisés"\n',
				line: 'id: m1-q1',
				says: '« m1-q1 » ne demande plus la même chose',
				remedy: 'revision: 2'
			}
		],
		[
			'a line that no longer describes its question',
			{
				file: LEDGER,
				text: lineOfId('m1-q1'),
				by: lineOfId('m1-q1').replace('[a, b, c, d, e]', '[a, b, c, d]'),
				line: 'id: m1-q1,',
				says: 'ne décrit pas la question « m1-q1 »',
				remedy: lineOfId('m1-q1')
			}
		],
		[
			'an id written twice',
			{
				file: LEDGER,
				text: `${LAST}\n`,
				by: `${LAST}\n- { rank: ${lastRank + 1}, kind: page, id: m1-p1 }\n`,
				line: `rank: ${lastRank + 1}`,
				says: '« m1-p1 » a déjà son repère',
				remedy: 'Retirez cette ligne.'
			}
		],
		[
			'a revision that skips one',
			{
				file: LEDGER,
				text: `${LAST}\n`,
				by: `${LAST}\n${lineOfId('b-q46').replace(/rank: \d+/, `rank: ${lastRank + 1}`).replace('id: b-q46', 'id: b-q46, revision: 3')}\n`,
				line: 'revision: 3',
				says: '« b-q46 » a déjà son repère',
				remedy: 'écrivez « revision: 2 »'
			}
		],
		[
			'a first line with a revision',
			{
				file: LEDGER,
				text: 'id: b-q46,',
				by: 'id: b-q46, revision: 2,',
				line: 'id: b-q46',
				says: 'La première ligne de « b-q46 » n’a pas de révision',
				remedy: 'Retirez « revision »'
			}
		],
		[
			'a line put between two others',
			{
				file: LEDGER,
				text: '- { rank: 9,',
				by: '- { rank: 8, kind: path, id: m9 }\n- { rank: 9,',
				line: 'id: m9',
				says: 'Le rang 9 était attendu',
				remedy: 'une nouvelle ligne va à la fin'
			}
		],
		[
			'a line taken away',
			{
				file: LEDGER,
				text: /- \{ rank: 9, .*\n/,
				by: '',
				line: 'rank: 10,',
				says: 'Le rang 9 était attendu',
				remedy: 'Aucune ligne ne se retire'
			}
		],
		[
			'a retired id that is used again',
			{
				file: LEDGER,
				text: 'id: m1-p1 }',
				by: 'id: m1-p1, retired: true }',
				at: LESSON,
				line: 'id: m1-p1',
				says: '« m1-p1 » est retiré (reperes.yaml, ligne',
				remedy: 'Donnez un autre identifiant'
			}
		],
		[
			'a fingerprint that is no fingerprint',
			{
				file: LEDGER,
				text: /fingerprint: \w+/,
				by: 'fingerprint: abcdef',
				line: 'abcdef',
				says: 'Une empreinte de six consonnes était attendue',
				remedy: 'Recopiez la ligne'
			}
		],
		[
			'a rank that is no number',
			{ file: LEDGER, text: 'rank: 9,', by: 'rank: 9.5,', line: 'rank: 9.5', says: 'Un rang était attendu', remedy: 'plus un' }
		]
	])('refuses %s and says where', (_name, fault) => {
		// given
		const files = plant(fault);
		const reported = fault.at ?? fault.file;
		// when
		const { content, diagnostics } = loadContent(files);
		// then
		expect(content).toBeUndefined();
		const found = diagnostics.find(({ expected }) => expected.includes(fault.says));
		expect(found, JSON.stringify(diagnostics, undefined, 1)).toBeDefined();
		expect(found?.file).toBe(reported);
		const lines = (files.get(reported) ?? '').split('\n');
		expect(found?.line).toBe(lines.findIndex((line) => line.includes(fault.line)) + 1);
		expect(found?.remedy.toLowerCase()).toMatch(
			typeof fault.remedy === 'string' ? fault.remedy.toLowerCase() : new RegExp(fault.remedy, 'i')
		);
	});

	test('takes the line that the message gives', () => {
		// given
		const changed = new Map(real).set(QUIZ, (real.get(QUIZ) ?? '').replace('sont des piliers', 'sont les piliers'));
		const [line = ''] = loadContent(changed).diagnostics.map(({ remedy }) => remedy.split('reperes.yaml : ')[1] ?? '');
		// when
		const repaired = changed.set(LEDGER, `${real.get(LEDGER) ?? ''}${line}\n`);
		// then
		expect(line).toContain('m1-q1');
		expect(loadContent(repaired).diagnostics).toEqual([]);
	});

	test('is written whole by its messages', () => {
		// given
		const none = new Map(real).set(LEDGER, '[]\n');
		// when
		const lines = loadContent(none).diagnostics.map(({ remedy }) => remedy.split('reperes.yaml : ')[1] ?? '');
		// then
		expect(lines.length).toBeGreaterThan(200);
		expect(loadContent(none.set(LEDGER, lines.join('\n'))).diagnostics).toEqual([]);
	});

	test('lets a page go when its line says so', () => {
		const gone = real.get(LEDGER)?.trimEnd() ?? '';
		const line = `- { rank: ${lastRank + 1}, kind: page, id: m9-p1`;
		expect(loadContent(new Map(real).set(LEDGER, `${gone}\n${line} }\n`)).diagnostics).toHaveLength(1);
		expect(loadContent(new Map(real).set(LEDGER, `${gone}\n${line}, retired: true }\n`)).diagnostics).toEqual([]);
	});
});

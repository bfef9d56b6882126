import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { ledgerFile } from '../schema/ledger';
import { validate } from '../validate';
import { parseYaml } from '../yaml-document';
import { ledgerLine, questionLine, writeLine, type WrittenLine } from './ledger-line';

const readLines = (text: string) => validate(parseYaml('reperes.yaml', text), ledgerFile, ({ expected }) => expect(expected).toBe(''));
const { compose, findFaultsStory } = quizItems;

describe('a line of the ledger', () => {
	test.each<WrittenLine>([
		...Object.values(quizItems).map((item, index) => questionLine(item, index + 1, index + 1)),
		questionLine({ ...compose, tiles: { local: ['a "b" \\c', '12', 'true'], structure: ['- x', 'y: z'], ending: ['#a', '.fr'] } }, 8, 1),
		{ rank: 1, kind: 'page', id: 'm1-p1' },
		{ rank: 2, kind: 'role', id: '2027' },
		{ rank: 3, kind: 'structure', id: 'null', retired: true }
	])('is read as it is written: $kind $id', (line) => {
		expect(writeLine(line)).not.toContain('\n');
		expect(readLines(writeLine(line))).toEqual([line]);
	});

	test('reaches the browser without what only authors need', () => {
		expect(ledgerLine({ rank: 1, kind: 'page', id: 'm1-p1', retired: true })).toEqual({ kind: 'page', id: 'm1-p1' });
		expect(ledgerLine(questionLine(findFaultsStory, 5, 2))).toEqual({
			kind: 'find-faults',
			id: 'recit-a-deux-fautes',
			revision: 2,
			parts: ['rediger', 'imprimer', 'envoyer', 'noter']
		});
	});
});

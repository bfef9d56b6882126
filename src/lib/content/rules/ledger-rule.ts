import { isEqual } from 'es-toolkit/predicate';
import type { DataFile } from '../content';
import { questionLine, writeLine, type WrittenLine, type WrittenQuestion } from '../ledger/ledger-line';
import { everythingNamed, type Named } from '../ledger/named';
import { reportAt, type ContentRule, type Report } from './rule';

type LedgerFile = DataFile<readonly WrittenLine[]>;

/** The latest line of something, and its place in the ledger. */
interface Known {
	readonly line: WrittenLine;
	readonly index: number;
}

const isQuestion = (line: WrittenLine): line is WrittenQuestion => 'fingerprint' in line;
const spaceOf = (line: WrittenLine): Named['space'] => (isQuestion(line) ? 'question' : line.kind);
const revisionOf = (line: WrittenLine): number => (isQuestion(line) ? (line.revision ?? 1) : 1);
const keyOf = ({ space, id }: Pick<Named, 'space' | 'id'>) => `${space} ${id}`;
const numberOf = (ledger: LedgerFile, index: number) => ledger.document.locate([index, 'id']).line;

/** A line put between others, or taken away, would change the meaning of every code written since. */
function checkRanks(ledger: LedgerFile, report: Report): void {
	const moved = ledger.value.findIndex(({ rank }, index) => rank !== index + 1);
	if (moved === -1) return;
	const remedy = 'Aucune ligne ne se retire ni ne se déplace. Une nouvelle ligne va à la fin, au rang suivant.';
	reportAt(report, ledger, [moved, 'rank'], `Le rang ${moved + 1} était attendu à cette ligne.`, remedy);
}

/** The latest line of each thing named; one that says the same thing twice is reported. */
function latestLines(ledger: LedgerFile, report: Report): ReadonlyMap<string, Known> {
	const latest = new Map<string, Known>();
	ledger.value.forEach((line, index) => {
		const key = keyOf({ space: spaceOf(line), id: line.id });
		const before = latest.get(key);
		const expected = before === undefined ? 1 : revisionOf(before.line) + 1;
		if (before === undefined && revisionOf(line) !== 1) {
			const fault = `La première ligne de « ${line.id} » n’a pas de révision.`;
			reportAt(report, ledger, [index, 'revision'], fault, 'Retirez « revision » de cette ligne.');
		} else if (before !== undefined && revisionOf(line) !== expected) {
			const fault = `« ${line.id} » a déjà son repère (ligne ${numberOf(ledger, before.index)}).`;
			const revised = isQuestion(line) ? ` Si la question a changé, écrivez « revision: ${expected} ».` : '';
			reportAt(report, ledger, [index, 'id'], fault, `Retirez cette ligne.${revised}`);
		}
		latest.set(key, { line, index });
	});
	return latest;
}

/** The same parts, in any order: they stay in the order of their first day. */
function describesSame(line: WrittenQuestion, today: WrittenQuestion): boolean {
	const parts = (value: WrittenQuestion) => {
		if (value.kind === 'compose-address') return Object.values(value.tiles).map((tiles) => [...tiles].sort());
		return [[...value.parts].sort(), value.kind === 'classify' ? [...value.targets].sort() : []];
	};
	return line.kind === today.kind && isEqual(parts(line), parts(today));
}

/** The line that something has, compared with what it is today; the line to add, when there is one. */
function checkLine(named: Named, { line, index }: Known, ledger: LedgerFile, next: number, report: Report): WrittenLine | undefined {
	const { id, item, file, path } = named;
	if (line.retired) {
		const fault = `« ${id} » est retiré (${ledger.document.file}, ligne ${numberOf(ledger, index)}).`;
		reportAt(report, file, path, fault, 'Donnez un autre identifiant, jamais employé.');
	}
	if (line.retired || !item || !isQuestion(line)) return undefined;

	const today = questionLine(item, line.rank, revisionOf(line));
	if (line.fingerprint !== today.fingerprint) return questionLine(item, next, revisionOf(line) + 1);
	if (!describesSame(line, today)) {
		const remedy = `Remettez-la comme elle était : ${writeLine(today)}`;
		reportAt(report, ledger, [index, 'id'], `Cette ligne ne décrit pas la question « ${id} ».`, remedy);
	}
	return undefined;
}

/**
 * Nothing that a learner's record may name appears, disappears, moves or changes without a line of `reperes.yaml`
 * (requirement P-6).
 */
export const ledgerRule: ContentRule = (content, report) => {
	const { ledger } = content;
	const { file: ledgerName } = ledger.document;
	checkRanks(ledger, report);
	const latest = latestLines(ledger, report);

	let next = ledger.value.length + 1;
	const seen = new Set<string>();
	for (const named of everythingNamed(content)) {
		const key = keyOf(named);
		if (seen.has(key)) continue; // uniqueIdRule tells
		seen.add(key);

		const known = latest.get(key);
		const line = known ? checkLine(named, known, ledger, next, report) : named.firstLine(next);
		if (!line) continue;
		next += 1;
		const fault = known
			? `« ${named.id} » ne demande plus la même chose que dans ${ledgerName} (ligne ${numberOf(ledger, known.index)}).`
			: `« ${named.id} » n’a pas de repère.`;
		const either = known ? 'Revenez à l’ancien texte. Sinon, les réponses déjà données porteront « question modifiée ». ' : '';
		const remedy = `${either}Ajoutez cette ligne à la fin de ${ledgerName} : ${writeLine(line)}`;
		reportAt(report, named.file, named.path, fault, remedy);
	}

	for (const [key, { line, index }] of latest) {
		if (seen.has(key) || line.retired) continue;
		const remedy = 'Remettez ce qui portait cet identifiant, ou ajoutez « retired: true » à cette ligne.';
		reportAt(report, ledger, [index, 'id'], `« ${line.id} » n’existe plus dans le contenu.`, remedy);
	}
};

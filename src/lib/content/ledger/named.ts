import type { LedgerName } from '../../core/progress/ledger';
import type { QuizItem } from '../../core/quiz/item';
import { allItems, type Content, type DataFile } from '../content';
import { questionLine, type WrittenLine } from './ledger-line';

/** Something that a learner's record may name, where it stands in the content. */
export interface Named {
	readonly id: string;
	/** `question`, whatever its kind. */
	readonly space: LedgerName['kind'] | 'question';
	readonly item?: QuizItem;
	readonly file: DataFile<unknown>;
	readonly path: readonly PropertyKey[];
	firstLine(rank: number): WrittenLine;
}

/** Everything that a record may name, in the order of the course. */
export function everythingNamed(content: Content): readonly Named[] {
	const { course, modules, scenarios } = content;
	const { profiles, paths } = course.value;
	const name = (kind: LedgerName['kind'], id: string, file: DataFile<unknown>, path: readonly PropertyKey[]): Named => ({
		id,
		space: kind,
		file,
		path,
		firstLine: (rank) => ({ rank, kind, id })
	});
	const inFile = (kind: 'module' | 'page') => (file: DataFile<{ readonly id: string }>) => name(kind, file.value.id, file, ['id']);
	const inList = (kind: LedgerName['kind'], list: readonly { readonly id: string }[], path: readonly string[]) =>
		list.map(({ id }, index) => name(kind, id, course, [...path, index, 'id']));

	return [
		...modules.map(({ intro }) => intro).map(inFile('module')),
		...modules.flatMap(({ lessons }) => lessons).map(inFile('page')),
		...scenarios.map(({ prose }) => prose).map(inFile('page')),
		...inList('structure', profiles.structures, ['profiles', 'structures']),
		...inList('role', profiles.roles, ['profiles', 'roles']),
		...inList('path', paths, ['paths']),
		...allItems(content).map(({ item, file, path }): Named => ({
			id: item.id,
			space: 'question',
			item,
			file,
			path: [...path, 'id'],
			firstLine: (rank) => questionLine(item, rank, 1)
		}))
	];
}

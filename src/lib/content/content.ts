import type * as v from 'valibot';
import type { TableRule } from '../core/address/naming-rule';
import type { Activity } from '../core/course/activity';
import type { GlossaryEntry, Source } from '../core/course/course';
import type { ChannelTable } from '../core/flow/channel';
import type { Flow } from '../core/flow/flow';
import type { QuizItem } from '../core/quiz/item';
import type { SearchWords } from '../core/search/search-document';
import type { TrainingBank } from '../core/training/training-bank';
import type { ProseReferences } from './markdown/check-prose';
import type {
	courseFile,
	lessonFrontMatter,
	moduleFrontMatter,
	pageFrontMatter,
	scenarioFrontMatter,
	trainerFrontMatter
} from './schema/course';
import type { ledgerFile } from './schema/ledger';
import type { addressesFile } from './schema/naming';
import type { YamlDocument } from './yaml-document';

/** Text of each file by its path from the content folder, with forward slashes. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A validated YAML file that can still say where its values stand. */
export interface DataFile<T> {
	readonly document: YamlDocument;
	readonly value: T;
}

/** A validated Markdown file: its front matter, and its body at its own lines. */
export interface ProseFile<T> extends DataFile<T> {
	readonly body: string;
	readonly references: ProseReferences;
}

export interface ModuleContent {
	readonly intro: ProseFile<v.InferOutput<typeof moduleFrontMatter>>;
	readonly lessons: readonly ProseFile<v.InferOutput<typeof lessonFrontMatter>>[];
	readonly items: readonly DataFile<readonly QuizItem[]>[];
	readonly activities: readonly DataFile<Activity>[];
}

export interface ScenarioContent {
	readonly prose: ProseFile<v.InferOutput<typeof scenarioFrontMatter>>;
	readonly flow: DataFile<Flow>;
	readonly items: DataFile<readonly QuizItem[]>;
}

/** The whole of `content/`, validated file by file; the rules of `rules/` check what crosses files. */
export interface Content {
	readonly course: DataFile<v.InferOutput<typeof courseFile>>;
	readonly channels: DataFile<ChannelTable>;
	readonly sources: DataFile<readonly Source[]>;
	readonly glossary: DataFile<readonly GlossaryEntry[]>;
	readonly modules: readonly ModuleContent[];
	readonly scenarios: readonly ScenarioContent[];
	readonly pages: readonly ProseFile<v.InferOutput<typeof pageFrontMatter>>[];
	readonly trainers: readonly ProseFile<v.InferOutput<typeof trainerFrontMatter>>[];
	readonly assessment: DataFile<readonly QuizItem[]>;
	readonly naming: DataFile<readonly TableRule[]>;
	/** The register of every address that the course shows. */
	readonly addresses: DataFile<v.InferOutput<typeof addressesFile>>;
	/** What the exercises on naming are drawn from. */
	readonly training: DataFile<TrainingBank>;
	/** Everything that a learner's record may name, in order of birth. */
	readonly ledger: DataFile<v.InferOutput<typeof ledgerFile>>;
	/** What the search knows beside the glossary. */
	readonly search: DataFile<SearchWords>;
	/** For what is sought in the words themselves, wherever they stand. */
	readonly texts: ContentFiles;
}

/** Every question of the course, with the file that holds it. */
export function allItems(content: Content): readonly { readonly item: QuizItem; readonly file: DataFile<unknown>; readonly path: readonly PropertyKey[] }[] {
	const files = [
		...content.modules.flatMap(({ items }) => items),
		...content.scenarios.map(({ items }) => items),
		content.assessment
	];
	return files.flatMap((file) =>
		file.value.map((item, index) => ({ item, file, path: Array.isArray(file.document.value) ? [index] : [] }))
	);
}

/** Every Markdown file. */
export function allProse(content: Content): readonly ProseFile<{ readonly id: string }>[] {
	return [
		...content.modules.flatMap(({ intro, lessons }) => [intro, ...lessons]),
		...content.scenarios.map(({ prose }) => prose),
		...content.pages,
		...content.trainers
	];
}

/** Every YAML value: data files and front matters. */
export function allData(content: Content): readonly DataFile<unknown>[] {
	return [
		content.course,
		content.channels,
		content.glossary,
		content.assessment,
		content.naming,
		content.training,
		...content.modules.flatMap(({ items, activities }) => [...items, ...activities]),
		...content.scenarios.flatMap(({ flow, items }) => [flow, items]),
		...allProse(content)
	];
}

import type * as v from 'valibot';
import type { Content, ContentFiles, DataFile, ModuleContent, ProseFile, ScenarioContent } from './content';
import type { Diagnostic } from './diagnostic';
import { splitFrontMatter } from './front-matter';
import { checkProse } from './markdown/check-prose';
import { checkRules } from './rules/check-rules';
import { activityFile } from './schema/activity';
import {
	courseFile,
	glossaryFile,
	lessonFrontMatter,
	moduleFrontMatter,
	pageFrontMatter,
	scenarioFrontMatter,
	sourcesFile,
	trainerFrontMatter
} from './schema/course';
import { channelsFile, flowFile } from './schema/flow';
import { ledgerFile } from './schema/ledger';
import { addressesFile, namingFile } from './schema/naming';
import { quizFile, quizItem } from './schema/quiz';
import { searchFile } from './schema/search';
import { trainingFile } from './schema/training';
import { validate } from './validate';
import { parseYaml } from './yaml-document';

/** All the faults of the content, or the content. Faults of single files hide the checks that cross files. */
export interface LoadedContent {
	readonly content: Content | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Validates every file of `content/`. Pure: the files come as text, so that faults can be planted in tests. */
export function loadContent(files: ContentFiles): LoadedContent {
	const diagnostics: Diagnostic[] = [];
	const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
	const read = new Set<string>();

	function text(file: string): string | undefined {
		read.add(file);
		const found = files.get(file);
		if (found === undefined) {
			report({ file, line: 1, column: 1, expected: 'Ce fichier manque.', remedy: 'Créez-le, ou vérifiez le nom de son dossier.' });
		}
		return found;
	}

	function data<const TSchema extends v.GenericSchema>(file: string, schema: TSchema): DataFile<v.InferOutput<TSchema>> | undefined {
		const source = text(file);
		if (source === undefined) return undefined;
		const document = parseYaml(file, source);
		const value = validate(document, schema, report);
		return value === undefined ? undefined : { document, value };
	}

	function prose<const TSchema extends v.GenericSchema>(file: string, schema: TSchema): ProseFile<v.InferOutput<TSchema>> | undefined {
		const source = text(file);
		if (source === undefined) return undefined;
		const split = splitFrontMatter(file, source);
		if (!split.ok) {
			report(split.error);
			return undefined;
		}
		const document = parseYaml(file, split.value.frontMatter, 2);
		const value = validate(document, schema, report);
		const references = checkProse(file, split.value.body, report);
		return value === undefined ? undefined : { document, value, body: split.value.body, references };
	}

	const inFolder = (folder: string, pattern: RegExp) =>
		[...files.keys()].filter((file) => file.startsWith(folder) && pattern.test(file.slice(folder.length))).sort();
	const folders = (parent: string) =>
		[...new Set(inFolder(parent, /^[^/]+\//).map((file) => parent + (file.slice(parent.length).split('/')[0] ?? '') + '/'))];
	const present = <T>(list: readonly (T | undefined)[]): T[] => list.filter((value) => value !== undefined);

	function moduleIn(folder: string): ModuleContent | undefined {
		const intro = prose(`${folder}module.md`, moduleFrontMatter);
		const lessons = present(inFolder(folder, /^\d\d-.*\.md$/).map((file) => prose(file, lessonFrontMatter)));
		const quiz = files.has(`${folder}quiz.yaml`) ? [data(`${folder}quiz.yaml`, quizFile)] : [];
		const activities: ModuleContent['activities'][number][] = [];
		const drills: DataFile<readonly v.InferOutput<typeof quizItem>[]>[] = [];
		for (const file of inFolder(folder, /^activity-.*\.yaml$/)) {
			if (/^kind: (classify|ordering)$/m.test(files.get(file) ?? '')) {
				const drill = data(file, quizItem);
				if (drill) drills.push({ document: drill.document, value: [drill.value] });
			} else {
				const activity = data(file, activityFile);
				if (activity) activities.push(activity);
			}
		}
		return intro && { intro, lessons, items: [...present(quiz), ...drills], activities };
	}

	function scenarioIn(folder: string): ScenarioContent | undefined {
		const story = prose(`${folder}scenario.md`, scenarioFrontMatter);
		const flow = data(`${folder}flow.yaml`, flowFile);
		const items = data(`${folder}quiz.yaml`, quizFile);
		return story && flow && items && { prose: story, flow, items };
	}

	const course = data('course.yaml', courseFile);
	const channelList = data('channels.yaml', channelsFile);
	const sources = data('sources.yaml', sourcesFile);
	const glossary = data('glossary.yaml', glossaryFile);
	const assessment = data('bilan/quiz.yaml', quizFile);
	const naming = data('rules/naming.yaml', namingFile);
	const addresses = data('rules/addresses.yaml', addressesFile);
	const training = data('training/naming.yaml', trainingFile);
	const ledger = data('reperes.yaml', ledgerFile);
	const search = data('search.yaml', searchFile);
	const modules = present(folders('modules/').map(moduleIn));
	const scenarios = present(folders('scenarios/').map(scenarioIn));
	const pages = present(inFolder('pages/', /\.md$/).map((file) => prose(file, pageFrontMatter)));
	const trainers = present(inFolder('', /\/trainer\.md$/).map((file) => prose(file, trainerFrontMatter)));

	for (const file of files.keys()) {
		if (read.has(file) || file === 'REDACTION.md') continue;
		report({ file, line: 1, column: 1, expected: 'Ce fichier n’est lu par aucune page.', remedy: 'Vérifiez son nom et son dossier, ou retirez-le.' });
	}

	if (diagnostics.length > 0 || !course || !channelList || !sources || !glossary || !assessment || !naming || !addresses || !training || !ledger || !search) {
		return { content: undefined, diagnostics };
	}
	const channels = {
		document: channelList.document,
		value: Object.fromEntries(channelList.value.map((channel) => [channel.id, channel]))
	};
	const content: Content = {
		course,
		channels,
		sources,
		glossary,
		assessment,
		naming,
		addresses,
		training,
		ledger,
		search,
		modules,
		scenarios,
		pages,
		trainers,
		texts: files
	};
	checkRules(content, report);
	return { content: diagnostics.length > 0 ? undefined : content, diagnostics };
}

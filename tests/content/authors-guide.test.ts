import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GenericSchema } from 'valibot';
import { formatDiagnostics, type Diagnostic } from '../../src/lib/content/diagnostic';
import { splitFrontMatter } from '../../src/lib/content/front-matter';
import { checkProse } from '../../src/lib/content/markdown/check-prose';
import { glossaryFile, lessonFrontMatter, sessionPlans, sourcesFile } from '../../src/lib/content/schema/course';
import { flowFile } from '../../src/lib/content/schema/flow';
import { ledgerFile } from '../../src/lib/content/schema/ledger';
import { addressesFile, namingFile } from '../../src/lib/content/schema/naming';
import { quizFile } from '../../src/lib/content/schema/quiz';
import { validate } from '../../src/lib/content/validate';
import { parseYaml } from '../../src/lib/content/yaml-document';

const guide = readFileSync('content/REDACTION.md', 'utf8');
const example = (kind: string) => new RegExp('```\\w+ ' + kind + '\\n([\\s\\S]*?)\\n```').exec(guide)?.[1] ?? '';

describe('the examples of the authors’ guide', () => {
	test.each<readonly [string, GenericSchema]>([
		['quiz', quizFile],
		['flow', flowFile],
		['sources', sourcesFile],
		['glossary', glossaryFile],
		['rules', namingFile],
		['addresses', addressesFile],
		['ledger', ledgerFile],
		['sessions', sessionPlans]
	])('hold for %s', (kind, schema) => {
		const diagnostics: Diagnostic[] = [];
		const value = validate(parseYaml(kind, example(kind)), schema, (diagnostic) => void diagnostics.push(diagnostic));
		expect(diagnostics.length > 0 ? formatDiagnostics(diagnostics) : '').toBe('');
		expect(value).toBeDefined();
	});

	test('hold for a page', () => {
		const diagnostics: Diagnostic[] = [];
		const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
		const split = splitFrontMatter('lesson', `${example('lesson')}\n`);
		expect(split.ok).toBe(true);
		if (!split.ok) return;
		validate(parseYaml('lesson', split.value.frontMatter, 2), lessonFrontMatter, report);
		const { components } = checkProse('lesson', split.value.body, report);
		expect(diagnostics).toEqual([]);
		expect(components.map(({ tag }) => tag.name)).toEqual(['Callout', 'Callout', 'Quiz']);
	});
});

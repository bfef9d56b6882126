import { createRequire } from 'node:module';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const rules = createRequire(import.meta.url)('./dependency-rules.cjs') as { forbidden: never[]; options: object };
const planted: string[] = [];

/** Files and rules broken, over the whole of src and whatever was planted. */
async function violations(folder = 'src'): Promise<readonly string[]> {
	const { output } = await cruise([folder], {
		...rules.options,
		ruleSet: { forbidden: rules.forbidden },
		validate: true
	});
	return (output as ICruiseResult).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

function plant(file: string, text: string): void {
	planted.push(file);
	writeFileSync(file, text);
}

afterEach(() => {
	for (const file of planted.splice(0)) rmSync(file, { force: true });
});

describe('the import rules', () => {
	test('are kept by the whole of src', async () => {
		expect(await violations()).toEqual([]);
	}, 60_000);

	test.each([
		['src/lib/core/quiz/intruder.ts', "import { tick } from 'svelte';\nexport const t = tick;\n", 'src/lib/core/quiz'],
		[
			'src/lib/core/flow/intruder.ts',
			"import type { QuizItem } from '../quiz/item';\nexport type T = QuizItem;\n",
			'src/lib/core/flow'
		],
		['src/lib/ui/elements/intruder.ts', "import { page } from '$app/state';\nexport const p = page;\n", 'src/lib/ui'],
		[
			'src/lib/adapters/storage/intruder.ts',
			"import { tick } from 'svelte';\nexport const t = tick;\n",
			'src/lib/adapters'
		],
		[
			'src/lib/core/search/intruder.ts',
			"import MiniSearch from 'minisearch';\nexport const m = MiniSearch;\n",
			'src/lib/core/search'
		]
	])(
		'catch %s',
		async (file, text, folder) => {
			plant(file, text);
			expect(await violations(folder)).toEqual([`${file}: ${folder} imports only what it may`]);
		},
		60_000
	);
});

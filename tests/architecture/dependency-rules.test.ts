import { createRequire } from 'node:module';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const rules = createRequire(import.meta.url)('./dependency-rules.cjs') as { forbidden: never[]; options: object };

/** What each folder may not import, in a file that is not there otherwise. */
const INTRUDERS = [
	['src/lib/core/quiz', 'src/lib/core/quiz', "import { tick } from 'svelte';\nexport const t = tick;\n"],
	[
		'src/lib/core/flow',
		'src/lib/core/flow',
		"import type { QuizItem } from '../quiz/item';\nexport type T = QuizItem;\n"
	],
	['src/lib/ui/elements', 'src/lib/ui', "import { page } from '$app/state';\nexport const p = page;\n"],
	['src/lib/adapters/storage', 'src/lib/adapters', "import { tick } from 'svelte';\nexport const t = tick;\n"],
	['src/lib/core/search', 'src/lib/core/search', "import MiniSearch from 'minisearch';\nexport const m = MiniSearch;\n"]
] as const;
const fileIn = (folder: string) => `${folder}/intruder.ts`;

afterEach(() => {
	for (const [folder] of INTRUDERS) rmSync(fileIn(folder), { force: true });
});

test('the import rules are kept by the whole of src, and catch each file that breaks one', async () => {
	for (const [folder, , text] of INTRUDERS) writeFileSync(fileIn(folder), text);

	// One reading of src for both: it is the long part.
	const { output } = await cruise(['src'], {
		...rules.options,
		ruleSet: { forbidden: rules.forbidden },
		validate: true
	});

	const { violations } = (output as ICruiseResult).summary;
	expect(violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort()).toEqual(
		INTRUDERS.map(([folder, key]) => `${fileIn(folder)}: ${key} imports only what it may`).sort()
	);
});

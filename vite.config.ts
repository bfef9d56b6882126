import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fewerFiles, withNode } from './scripts/fewer-files';
import { packedWriter, plainWriter } from './src/lib/content/packed';
import { content } from './src/lib/content/vite-plugin';
import { icons } from './src/lib/ui/elements/icons-plugin';
import { edition } from './src/lib/ui/offline/edition-plugin';

const singleFile = process.env['EDITION'] === 'fichier';

export default defineConfig({
	plugins: [
		content(singleFile ? packedWriter : plainWriter),
		icons(),
		edition(!singleFile),
		sveltekit(),
		singleFile ? [] : fewerFiles()
	],
	build: {
		// A file opened from a disk can fetch nothing: every asset travels inside it.
		assetsInlineLimit: singleFile ? Number.MAX_SAFE_INTEGER : 2048,
		rolldownOptions: {
			checks: { bundlerTimings: false },
			// What every page needs comes in two files, not in twenty: each request costs an old PC more than its bytes.
			...(singleFile
				? {}
				: {
						output: {
							codeSplitting: {
								groups: [
									{ name: 'framework', test: /node_modules\/(svelte|@sveltejs|esm-env|clsx)\/|rolldown\/runtime/ },
									{
										name: 'course',
										test: /src\/lib\/(core\/(course|progress\/(?!codec)|shared|quiz\/asked-order)|messages\/(course|shell|offline\.)|session\/(learner|reading)|adapters\/storage\/(?!progress-file|storage-habit|local-session|memory-session)|ui\/(elements|shell)|ui\/course\/PageFrame)|src\/routes\/(links|learner|offline\.|anchors)|virtual:(course|icons|edition)|client-optimized\/(app|nodes\/[01])\.js|src\/lib\/ui\/facade\/.*\.css|vite\/preload-helper/
									},
									{ name: 'facade', test: /src\/lib\/ui\/facade/ },
									// What judges an address, and no more: a verdict and its proposal are for the pages that show them.
									{
										name: 'naming',
										test: /src\/lib\/(core\/address\/(address|compose-address|findings|checks|reading)|core\/training\/(series-code|training-bank)|core\/quiz\/mark-foreseen|adapters\/letters)|src\/routes\/rulebook|virtual:(naming|training-levels)|node_modules\/es-toolkit/
									},
									{
										name: 'lesson',
										test: withNode(
											'modules/[module]/[lesson]',
											/src\/lib\/(ui\/prose\/(?!FlowBlock)|ui\/course\/(ProseArticle|StopLinks|ModuleContents|PrintButton)|messages\/lesson)|src\/routes\/(quiz-desk|StopEnd)/
										)
									},
									// A situation and its projection draw the same maps: one file for both, not three.
									{
										name: 'flow',
										test: withNode(
											'situations/[slug]',
											/src\/lib\/(ui\/flow|ui\/prose\/FlowBlock|core\/flow|messages\/flow)|virtual:channel-icons|flow-places\.css/
										)
									}
								]
							}
						}
					})
		}
	},
	test: {
		// `thorough`: every situation, every planted fault, thousands of draws; for `npm test`, not for every save.
		// Two noisy cores: a test fails for what it finds, never for its time.
		testTimeout: 120_000,
		// Vitest leaves a core to itself: of two, that is the half of the machine.
		maxWorkers: '100%',
		projects: [
			...(['unit', 'thorough'] as const).map((name) => ({
				extends: true as const,
				test: {
					name,
					environment: 'node',
					isolate: false, // nothing here touches what the files of a worker share
					include: name === 'unit' ? ['{src,tests}/**/*.test.ts'] : ['{src,tests}/**/*.thorough.test.ts'],
					exclude: name === 'unit' ? ['**/*.svelte.test.ts', '**/*.thorough.test.ts'] : []
				}
			})),
			...(['component', 'thorough-component'] as const).map((name) => ({
				extends: true as const,
				plugins: [svelteTesting()],
				test: {
					name,
					environment: 'jsdom',
					isolate: false, // what a test leaves in the page is taken away after it: a window of its own costs more than its tests
					include: name === 'component' ? ['src/**/*.svelte.test.ts'] : ['src/**/*.thorough.svelte.test.ts'],
					exclude: name === 'component' ? ['**/*.thorough.svelte.test.ts'] : []
				}
			}))
		]
	}
});

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/', '**/*.cjs'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-imports': ['error', { paths: [{ name: 'svelte/store', message: 'Runes replace stores.' }] }],
			'no-restricted-properties': [
				'error',
				{ property: 'innerHTML', message: 'Content is compiled, never injected (S-2).' },
				{ property: 'outerHTML', message: 'Content is compiled, never injected (S-2).' },
				{ property: 'insertAdjacentHTML', message: 'Content is compiled, never injected (S-2).' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// Links reach components as props, resolved by the routes that give them (routes/links.ts).
		files: ['src/lib/ui/**/*.svelte', 'src/routes/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// Time and chance are arguments of the core (architecture 1.6).
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Chance is an argument.' },
				{ object: 'Date', property: 'now', message: 'Time is an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' }
			]
		}
	},
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked }
);

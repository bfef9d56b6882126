import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic';
import { findAcronyms } from './acronyms';
import { checkProse } from './check-prose';
import { compileProse } from './compile-prose';

const glossary = [
	{ id: 'dac', term: 'DAC', definition: ['x'], sources: [] },
	{ id: 'e-cps', term: 'e-CPS', definition: ['x'], sources: [] },
	{ id: 'adresse', term: 'Adresse', definition: ['x'], sources: [] }
];
const compile = (body: string) => compileProse(body, findAcronyms(glossary));

describe('compileProse', () => {
	test('typesets French, and leaves addresses alone', async () => {
		const { markup } = await compile("Est-ce l'adresse `nadia.roche@c-d.mssante.fr` ?");
		expect(markup).toBe('<p>Est-ce l’adresse <code>nadia<wbr />.roche<wbr />@c-d<wbr />.mssante<wbr />.fr</code>\u202f?</p>');
	});

	test('gathers neighbouring citations, in reading order', async () => {
		const { markup, citations } = await compile('Un fait. [@un][@deux][@trois] Un autre. [@un]');
		expect(markup).toBe('<p>Un fait.<blocks.Cite ids="un deux trois" /> Un autre.<blocks.Cite ids="un" /></p>');
		expect(citations).toEqual(['un', 'deux', 'trois', 'un']);
	});

	test('marks an acronym at its first use only, outside titles and addresses', async () => {
		const { markup, terms } = await compile('## Le DAC\n\nLe DAC et le DAC. `DAC@x.fr` La e-CPS. Une Adresse.');
		expect(markup).toContain('<h2 id="le-dac">Le DAC</h2>');
		expect(markup).toContain('Le <blocks.Term id="dac">DAC</blocks.Term> et le DAC.');
		expect(terms).toEqual(['dac', 'e-cps']);
	});

	test('keeps an acronym on the line of what touches it', async () => {
		const { markup } = await compile("Un appui (DAC), l'e-CPS.");
		expect(markup).toBe(
			'<p>Un appui <blocks.Term id="dac" before="(" after="),">DAC</blocks.Term> <blocks.Term id="e-cps" before="l’" after=".">e-CPS</blocks.Term></p>'
		);
	});

	test('wraps sections, and gives the last questions one of their own', async () => {
		const { markup, sections } = await compile('## Un\n\nTexte.\n\n<Quiz id="q1" />\n\n<Quiz id="q2" />');
		expect(sections).toEqual([
			{ id: 'un', title: 'Un' },
			{ id: 'a-vous', title: 'À vous' }
		]);
		expect(markup.match(/<section/g)).toHaveLength(2);
	});

	test('asks together the questions that follow one another, and an activity apart', async () => {
		const { markup } = await compile('<Quiz id="q1" />\n\n<Quiz id="q2" />\n\nTexte.\n\n<Ordering id="o1" />\n\n<Quiz id="q3" />');
		expect(markup.match(/<blocks[^>]*>/g)).toEqual([
			'<blocks.Quiz ids="q1 q2" />',
			'<blocks.Ordering ids="o1" />',
			'<blocks.Quiz ids="q3" />'
		]);
	});

	test('names the column of each cell, for small screens', async () => {
		const { markup } = await compile('| A | B ? |\n| --- | --- |\n| 1 | 2 |');
		expect(markup).toContain('<td role="cell" data-label="A\u202f:">1</td>');
		expect(markup).toContain('<td role="cell" data-label="B\u202f?">2</td>');
	});
});

describe('hostile prose', () => {
	// S-5: each is refused, or is compiled to words that do nothing.
	test.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'<svg/onload=alert(1)>',
		'{@html "<b>x</b>"}',
		'{#if true}x{/if}',
		'{alert(1)}',
		'<svelte:head><title>x</title></svelte:head>',
		'<Quiz id="{alert(1)}" />',
		'<Quiz {...x} />',
		'<Quiz id="a" on:click={x} />',
		'[x](javascript:alert(1))',
		'![x](x" onerror="alert(1))',
		'<a href="javascript:alert(1)">x</a>',
		'<!-- commentaire -->',
		'<style>*{display:none}</style>',
		'```js\nalert(1)\n```',
		'<Callout kind="retenir" style="x">\n\nx\n\n</Callout>',
		'[x]: javascript:alert(1)',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'a < b & c > d',
		'`{x}` et `<script>`',
		'| `{x}` | b |\n| --- | --- |\n| <img src=x> | d |'
	])('%j is refused or inert', async (body) => {
		const diagnostics: Diagnostic[] = [];
		checkProse('page.md', body, (diagnostic) => void diagnostics.push(diagnostic));
		if (diagnostics.length > 0) return expect(diagnostics[0]?.remedy).not.toBe('');

		const { markup } = await compile(body);
		return expect(markup).not.toMatch(/<(?!\/?(?:p|code|wbr|table|thead|tbody|tr|t[hd]|blocks\.\w+)\b)|\{/);
	});
});

import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cmi5CourseStructure } from '../../src/packaging/course-structure-cmi5';
import { packageEntries } from '../../src/packaging/make-downloads';
import { listPackages } from '../../src/packaging/packages';
import { outline, parseXml } from './parse-xml';
import { sampleInput, samplePage } from './sample';

/**
 * The official schema (w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd) is in no package that npm has: the numbered
 * requirements on courses stand for it, and section 13.1 for the elements, their order and their values.
 */
const requirements = createRequire(import.meta.url)('@cmi5/requirements') as Readonly<Record<string, unknown>>;

const packages = listPackages(sampleInput()).filter(({ standard }) => standard === 'cmi5');
const structures = packages.map((lms) => ({
	lms,
	root: parseXml(cmi5CourseStructure(lms))
}));
const identified = (root: Element) => [...root.querySelectorAll('[id]')].map((node) => node.getAttribute('id') ?? '');

describe.each(structures)('the course structure of $lms.id', ({ lms, root }) => {
	const unit = root.querySelector('au');

	const checks: Readonly<Record<string, () => void>> = {
		'3.0.0.0-1': () => {
			for (const id of identified(root)) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		},
		'13.1.0.0-1': () => {
			for (const node of root.querySelectorAll('langstring, url'))
				expect(node.textContent).toBe(node.textContent.trim());
		},
		'13.1.4.0-1': () => expect(new Set(identified(root)).size).toBe(2),
		'13.1.4.0-2': () => expect(root.querySelector('url')?.textContent).toMatch(/^[a-z0-9.-]+$/),
		'13.1.5.0-1': () => {
			for (const node of [root, ...root.querySelectorAll('*')]) {
				expect(node.namespaceURI).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
			}
		},
		'14.1.0.0-2': () => {
			const entries = packageEntries(lms, samplePage, '0.1.0');
			expect(entries.ok && entries.value.map(({ name }) => name)).toContain('cmi5.xml');
		},
		'14.1.0.0-3': () => {
			const entries = packageEntries(lms, samplePage, '0.1.0');
			expect(entries.ok && entries.value.map(({ name }) => name)).toContain(root.querySelector('url')?.textContent);
		}
	};

	test.each(Object.keys(checks))('keeps requirement %s', (number) => {
		expect(Object.hasOwn(requirements, number)).toBe(true);
		checks[number]?.();
	});

	test('holds the elements of section 13.1, in the order of the schema', () => {
		const both = [
			['title', 'langstring'],
			['description', 'langstring']
		];
		expect(outline(root)).toEqual(['courseStructure', ['course', ...both], ['au', ...both, 'url']]);
		expect([...root.querySelectorAll('langstring')].map((node) => node.getAttribute('lang'))).toEqual([
			'fr',
			'fr',
			'fr',
			'fr'
		]);
	});

	test('is satisfied by the pages, and gives the score that is a success where there is one', () => {
		const attributes = Object.fromEntries([...(unit?.attributes ?? [])].map(({ name, value }) => [name, value]));
		expect(attributes).toEqual({
			id: lms.iris.unit,
			moveOn: 'Completed',
			launchMethod: 'AnyWindow',
			...(lms.scope === undefined ? { masteryScore: '0.7' } : {})
		});
	});
});

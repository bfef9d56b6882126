import { describe, expect, test } from 'vitest';
import { scorm12Manifest } from '../../src/packaging/manifest-scorm-12';
import { scorm2004Manifest } from '../../src/packaging/manifest-scorm-2004';
import { listPackages, type LmsPackage } from '../../src/packaging/packages';
import { learningTime } from '../../src/packaging/learning-time';
import { outline, parseXml } from './parse-xml';
import { sampleInput } from './sample';
import { manifestErrors } from './validate-manifest';

const FILES = ['index.html', 'LISEZ-MOI.txt'];
const input = sampleInput();
const { course } = input;
const packages = listPackages(input);
const of = (standard: LmsPackage['standard']) => packages.filter((lms) => lms.standard === standard);
const pick = (id: string) => {
	const found = packages.find((lms) => lms.id === id);
	if (!found) throw new Error(`No package ${id}`);
	return found;
};

const texts = (xml: string, name: string) =>
	[...parseXml(xml).querySelectorAll(name)].map((node) => node.textContent.trim());

const manifests = {
	'scorm-1.2': (lms: LmsPackage) => scorm12Manifest(lms, FILES),
	'scorm-2004': (lms: LmsPackage) => scorm2004Manifest(lms, FILES)
};

describe.each(['scorm-1.2', 'scorm-2004'] as const)('the manifests of %s', (standard) => {
	const write = manifests[standard];
	const whole = write(pick(`prendre-le-pli-${standard}`));
	const situation = write(pick(`ime-cd-${standard}`));

	test('are all valid by the schemas of the standard', async () => {
		const all = Object.fromEntries(of(standard).map((lms) => [lms.id, write(lms)]));
		expect(Object.keys(all)).toHaveLength(8);
		expect(await manifestErrors(standard, all)).toEqual([]);
	});

	test('list every file of the package, and start at its page', () => {
		const hrefs = [...parseXml(whole).querySelectorAll('resource > file')].map((file) => file.getAttribute('href'));
		expect(hrefs).toEqual(FILES);
		expect(parseXml(whole).querySelector('resource')?.getAttribute('href')).toBe('index.html');
	});

	test('hold one organisation, one item and one SCO, which point at one another', () => {
		const document = parseXml(whole);
		const [organization, item, resource] = ['organization', 'item', 'resource'].map((name) =>
			document.querySelectorAll(name)
		);
		expect([organization?.length, item?.length, resource?.length]).toEqual([1, 1, 1]);
		expect(document.querySelector('organizations')?.getAttribute('default')).toBe(
			organization?.[0]?.getAttribute('identifier')
		);
		expect(item?.[0]?.getAttribute('identifierref')).toBe(resource?.[0]?.getAttribute('identifier'));
		expect([...(resource?.[0]?.attributes ?? [])].find(({ name }) => /:scormtype$/i.test(name))?.value).toBe('sco');
	});

	test('say the title, the language, the version and the planned time', () => {
		const title = 'Prendre le pli. Les usages de MSSanté dans le médico-social';
		expect(new Set(texts(whole, 'title'))).toEqual(new Set([title]));
		expect(texts(whole, 'language')).toEqual(['fr']);
		expect(texts(whole, 'version')).toEqual([course.version]);
		expect(texts(whole, 'typicallearningtime, typicalLearningTime')).toEqual(['PT3H45M']);
		expect(texts(situation, 'typicallearningtime, typicalLearningTime')).toEqual(['PT20M']);
	});

	test('ask for the mastery score of the course, and for none of a situation', () => {
		expect(texts(whole, 'masteryscore, minNormalizedMeasure')).toEqual([standard === 'scorm-1.2' ? '70' : '0.7']);
		expect(texts(situation, 'masteryscore, minNormalizedMeasure')).toEqual([]);
	});
});

describe('the schemas', () => {
	test('reach what SCORM 1.2 adds to a manifest', async () => {
		const wrong = scorm12Manifest(pick('prendre-le-pli-scorm-1.2'), FILES).replaceAll(
			'adlcp:masteryscore',
			'adlcp:mastery'
		);
		expect((await manifestErrors('scorm-1.2', { wrong })).join()).toContain('mastery');
		const late = scorm12Manifest(pick('prendre-le-pli-scorm-1.2'), FILES).replaceAll('imsmd:lifecycle', 'imsmd:rights');
		expect((await manifestErrors('scorm-1.2', { late })).join()).toContain('educational');
	});

	test('reach the sequencing and the navigation of SCORM 2004', async () => {
		const right = scorm2004Manifest(pick('prendre-le-pli-scorm-2004'), FILES);
		const sequencing = right.replace('completionSetByContent="true"', 'completionSetByContent="maybe"');
		expect((await manifestErrors('scorm-2004', { sequencing })).join()).toContain('completionSetByContent');
		const navigation = right.replace('>abandonAll<', '>abandonNothing<');
		expect((await manifestErrors('scorm-2004', { navigation })).join()).toContain('hideLMSUI');
	});
});

test('SCORM 2004 leaves completion and success to the course alone', () => {
	for (const lms of of('scorm-2004')) {
		const controls = parseXml(scorm2004Manifest(lms, FILES)).querySelectorAll('deliveryControls');
		expect(
			[...controls].map((node) => [
				node.getAttribute('completionSetByContent'),
				node.getAttribute('objectiveSetByContent')
			])
		).toEqual([['true', 'true']]);
	}
});

/** IEEE 1484.12.3, in place of its schema, which no package at hand has: the elements in use, in their order. */
test('the metadata of SCORM 2004 are those of LOM', () => {
	const lom = parseXml(scorm2004Manifest(pick('prendre-le-pli-scorm-2004'), FILES)).querySelector('metadata > lom');
	expect(lom?.namespaceURI).toBe('http://ltsc.ieee.org/xsd/LOM');
	expect(lom && outline(lom)).toEqual([
		'lom',
		['general', ['identifier', 'catalog', 'entry'], ['title', 'string'], 'language', ['description', 'string']],
		['lifeCycle', ['version', 'string']],
		['educational', ['typicalLearningTime', 'duration']]
	]);
	expect([...(lom?.querySelectorAll('string') ?? [])].map((node) => node.getAttribute('language'))).toEqual([
		'fr',
		'fr',
		'fr'
	]);
});

test.each([
	[225, 'PT3H45M'],
	[60, 'PT1H'],
	[15, 'PT15M'],
	[0, 'PT0M']
])('%i minutes are %s', (minutes, text) => {
	expect(learningTime(minutes)).toBe(text);
});

test('a mastery score of 57 % is 57 hundredths, not 56.99…', () => {
	const lms = { ...pick('prendre-le-pli-scorm-1.2'), masteryScore: 0.57 };
	expect(texts(scorm12Manifest(lms, FILES), 'masteryscore')).toEqual(['57']);
});

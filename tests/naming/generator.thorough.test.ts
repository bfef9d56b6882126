import { describe, expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { judge } from '../../src/lib/core/address/judge';
import type { ComposeAddressItem, FindFaultsItem, SingleChoiceItem } from '../../src/lib/core/quiz/item';
import { plainText, type InlineText } from '../../src/lib/core/shared/inline-text';
import { seededRandom } from '../../src/lib/core/shared/random';
import { ENDING } from '../../src/lib/core/training/address-part';
import { drawFaulty } from '../../src/lib/core/training/draw-faulty';
import { TRAINING_FAMILIES, type TrainingFamily } from '../../src/lib/core/training/training-bank';
import type { TrainingItem } from '../../src/lib/core/training/training-item';
import { rulebook } from './rulebook';
import { bank, broken, caseOf, drawOne, drawSeries, type Drawn } from './training';

const SEEDS = 10_000;
const drawn: readonly Drawn[] = Array.from({ length: SEEDS }, (_, index) => drawOne(index + 1));
const drawnItems = drawn.flatMap(({ items, level }) => items.map((item) => ({ item, level })));

type Single = SingleChoiceItem & TrainingItem;
type Find = FindFaultsItem & TrainingItem;
type Compose = ComposeAddressItem & TrainingItem;
const isSingle = (item: TrainingItem): item is Single => item.kind === 'single-choice';
const isFind = (item: TrainingItem): item is Find => item.kind === 'find-faults';
const isCompose = (item: TrainingItem): item is Compose => item.kind === 'compose-address';

/** What is wrong with the items of a family: an empty list is what every property expects. */
function complaints<T extends TrainingItem>(
	family: TrainingFamily,
	isOfKind: (item: TrainingItem) => item is T,
	complain: (item: T, given: NamingCase) => readonly string[]
): readonly string[] {
	const asked = drawnItems.filter(({ item }) => item.family === family);
	expect(asked.length).toBeGreaterThan(900);
	return asked.flatMap(({ item, level }) => {
		const found = isOfKind(item) ? complain(item, caseOf(item, level)) : [`is a ${item.kind}`];
		return found.map((complaint) => `${item.id}: ${complaint}`);
	});
}

const when = (wrong: boolean, complaint: string): readonly string[] => (wrong ? [complaint] : []);
const keyOf = ({ choices }: SingleChoiceItem): string => plainText(choices.find(({ correct }) => correct)?.text ?? []);
const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
const allOf = (rules: readonly (string | undefined)[]): readonly string[] =>
	[...new Set(rules.filter((rule) => rule !== undefined))].sort();

/** A good address breaks no obligation, has nothing to avoid and needs no advice. */
function spotless(address: string, given: NamingCase): readonly string[] {
	const { obligations, lighter } = broken(address, given);
	return [...obligations, ...lighter].map((rule) => `${address} breaks ${rule}`);
}

const isFaulty = (address: string, given: NamingCase): boolean => broken(address, given).obligations.length > 0;

const textsOf = (item: TrainingItem): readonly InlineText[] => [
	item.stem,
	item.explanation,
	...('choices' in item ? item.choices.flatMap(({ text, feedback }) => [text, feedback]) : []),
	...(item.kind === 'find-faults' ? item.segments.map(({ feedback }) => feedback) : []),
	...(item.kind === 'compose-address'
		? [item.fallbackFeedback, ...[...item.accepted, ...item.rejected].map(({ feedback }) => feedback)]
		: [])
];

describe('ten thousand seeds', () => {
	test('ask of every family, every rule with a fault, and every situation', () => {
		const rules = new Set(drawnItems.map(({ item }) => item.rule));
		expect(bank.faults.filter(({ rule }) => !rules.has(rule))).toEqual([]);
		const stems = new Set(drawnItems.map(({ item }) => plainText(item.stem)));
		expect(bank.situations.filter(({ stem }) => !stems.has(plainText(stem)))).toEqual([]);
		expect(new Set(drawnItems.map(({ item }) => item.family))).toEqual(new Set(TRAINING_FAMILIES));
	});

	test('cite rules of the table only, and leave no slot open', () => {
		const known = new Set(rulebook.rules.map(({ id }) => id));
		const wrong = drawnItems.filter(
			({ item }) => !known.has(item.rule ?? '') || textsOf(item).some((text) => /%[a-z-]+%/.test(plainText(text)))
		);
		expect(wrong.map(({ item }) => item.id)).toEqual([]);
	});

	test('give each question one key, and choices that all differ', () => {
		const wrong = drawnItems.filter(({ item }) => {
			if (item.kind !== 'single-choice') return false;
			const texts = item.choices.map(({ text }) => plainText(text));
			return item.choices.filter(({ correct }) => correct).length !== 1 || new Set(texts).size !== texts.length;
		});
		expect(wrong.map(({ item }) => item.id)).toEqual([]);
	});
});

describe('a fault of the bank', () => {
	const cases = bank.faults.flatMap((fault) =>
		fault.levels.flatMap((level) => fault.kinds.map((kind) => ({ fault: { ...fault, kinds: [kind] }, level, kind })))
	);

	test('is found by the engine, with its rule alone, at each of its levels and in each of its kinds', () => {
		const lost = cases.filter(({ fault, level }) => {
			const bench = { bank, rulebook, level, random: seededRandom(1) };
			return Array.from({ length: 20 }, () => drawFaulty(bench, [fault])).every((found) => found === undefined);
		});
		expect(lost.map(({ fault, level, kind }) => `${fault.id} ${level} ${kind}`)).toEqual([]);
		expect(cases.length).toBeGreaterThan(100);
	});
});

describe('« is this address right »', () => {
	test('has the verdict of the engine, with exactly the rule that is told', () => {
		const found = complaints('verdict', isSingle, (item, given) => {
			const address = codesIn(item.stem).at(-1) ?? '';
			const verdict = item.choices.find(({ correct }) => correct)?.id;
			const told = item.rule === undefined ? [] : [item.rule];
			const { obligations, lighter } = broken(address, given);
			const isTrue = {
				nothing: obligations.length + lighter.length === 0,
				advice: obligations.length === 0 && same(lighter, told),
				error: same(obligations, told)
			}[verdict ?? ''];
			return when(isTrue !== true, `${address} breaks ${[...obligations, ...lighter].join()}`);
		});
		expect(found).toEqual([]);
	});
});

/** The pieces of code of a sentence: the last one is the address that it asks about. */
const codesIn = (text: InlineText): readonly string[] =>
	text.flatMap((node) => (typeof node === 'object' && 'code' in node ? [node.code] : []));

describe('« find the faults »', () => {
	test('injects nothing but what the engine finds, and where it finds it', () => {
		const found = complaints('find-faults', isFind, (item, given) => {
			const address = item.address ?? '';
			const judged = judge(address, given, rulebook);
			if (!judged.ok) return [judged.error.code];
			const obligations = judged.value.findings.filter(({ severity }) => severity === 'obligation');
			const told = item.segments.filter(({ fault }) => fault);
			let start = 0;
			const places = item.segments.map(({ text, fault, rule }) => {
				const end = (start += text.length);
				return { start: end - text.length, end, fault, rule };
			});
			const astray = obligations.filter(
				({ rule, span }) =>
					!places.some(
						(place) => place.fault && place.rule === rule.id && span.start < place.end && span.end > place.start
					)
			);
			return [
				...when(!same(allOf(obligations.map(({ rule }) => rule.id)), allOf(told.map(({ rule }) => rule))), address),
				...astray.map(({ rule }) => `${rule.id} is elsewhere in ${address}`)
			];
		});
		expect(found).toEqual([]);
	});

	test('cuts the address in parts that join, some of them sound, and corrects it into a good one', () => {
		const found = complaints('find-faults', isFind, (item, given) => {
			const joined = item.segments.map(({ text }) => text).join('');
			const corrected = item.segments.map(({ text, correction }) => correction ?? text).join('');
			const sound = item.segments.filter(({ fault }) => !fault).length;
			return [
				...when(joined !== item.address || corrected !== item.corrected, `${joined} → ${corrected}`),
				...when(sound === 0 || sound === item.segments.length, 'all alike'),
				...spotless(corrected, given)
			];
		});
		expect(found).toEqual([]);
	});
});

describe('« repair it »', () => {
	test('has one good version, among others that all break an obligation', () => {
		const found = complaints('repair', isSingle, (item, given) => {
			const shown = codesIn(item.stem).at(-1) ?? '';
			const others = item.choices.filter(({ correct }) => !correct).map(({ text }) => plainText(text));
			return [
				...spotless(keyOf(item), given),
				...when(others.length !== 3 || others.includes(shown), 'shown again'),
				...[shown, ...others].flatMap((address) => when(!isFaulty(address, given), address))
			];
		});
		expect(found).toEqual([]);
	});
});

describe('« compose it »', () => {
	const built = ({ tiles }: ComposeAddressItem): readonly string[] =>
		tiles.local.flatMap((name) =>
			tiles.structure.flatMap((place) => tiles.ending.map((end) => `${name}@${place}${end}`))
		);

	test('foresees everything that its tiles build, once', () => {
		const found = complaints('compose', isCompose, (item) => {
			const foreseen = [item.expected, ...[...item.accepted, ...item.rejected].map(({ address }) => address)];
			const { local, structure, ending } = item.tiles;
			return [
				...when(!same([...foreseen].sort(), [...new Set(built(item))].sort()), 'unforeseen'),
				...when(local.length < 3 || local.length > 5 || structure.length < 2 || ending.length !== 3, 'tiles')
			];
		});
		expect(found).toEqual([]);
	});

	test('expects a good address, accepts no fault, and rejects faults or what belongs to others', () => {
		const ofServices = new Set(bank.services.map(({ local }) => local));
		const ofStructures = new Set(bank.structures.map(({ domain }) => domain));
		const found = complaints('compose', isCompose, (item, given) => {
			const [rightLocal = '', rightDomain = ''] = item.expected.split('@');
			const place = rightDomain.slice(0, -ENDING.length);
			const { local, structure, ending } = item.tiles;
			const rejected = new Set(item.rejected.map(({ address }) => address));
			// One wrong tile at a time: an address with several is told by its first.
			const faults = [
				...local.filter((name) => !ofServices.has(name)).map((name) => `${name}@${rightDomain}`),
				...structure.filter((name) => !ofStructures.has(name + ENDING)).map((name) => `${rightLocal}@${name}${ENDING}`),
				...ending.map((end) => `${rightLocal}@${place}${end}`)
			].filter((address) => rejected.has(address));
			return [
				...spotless(item.expected, given),
				...item.accepted.flatMap(({ address }) => when(isFaulty(address, given), `${address} is accepted`)),
				...faults.flatMap((address) => when(!isFaulty(address, given), `${address} is rejected`))
			];
		});
		expect(found).toEqual([]);
	});
});

describe('« which is the service’s »', () => {
	test('has a good address as its key, that of the service in its structure', () => {
		const found = complaints('pick', isSingle, (item, given) => {
			const [local, domain] = keyOf(item).split('@');
			const stem = plainText(item.stem);
			const isAsked =
				bank.services.some((service) => service.local === local && stem.includes(` ${service.of},`)) &&
				bank.structures.some((structure) => structure.domain === domain && stem.includes(structure.at));
			return [...spotless(keyOf(item), given), ...when(item.choices.length !== 4 || !isAsked, stem)];
		});
		expect(found).toEqual([]);
	});
});

describe('a series of ten', () => {
	const signature = (item: TrainingItem): string => {
		const key = item.kind === 'single-choice' ? keyOf(item) : 'expected' in item ? item.expected : codeOf(item);
		return `${plainText(item.stem)} ${key}`;
	};
	const codeOf = (item: TrainingItem): string => (item.kind === 'find-faults' ? (item.address ?? '') : '');
	const LEVELS = [1, 2, 3] as const;
	const mixed = LEVELS.flatMap((level) =>
		Array.from({ length: 60 }, (_, seed) => drawSeries(seed, level, TRAINING_FAMILIES, 10))
	);
	const plain = LEVELS.flatMap((level) => TRAINING_FAMILIES.map((family) => drawSeries(7, level, [family], 10)));

	test('asks nothing twice', () => {
		const twice = [...mixed, ...plain, ...drawn].filter(
			({ items }) => new Set(items.map(signature)).size !== items.length
		);
		expect(twice.map(({ items }) => items[0]?.id)).toEqual([]);
		expect([...mixed, ...plain].every(({ items }) => items.length === 10)).toBe(true);
	});

	test('asks every family when all are wanted, one when one is, with ids of their own', () => {
		const familiesOf = ({ items }: Drawn) => new Set(items.map(({ family }) => family)).size;
		expect(new Set(mixed.map(familiesOf))).toEqual(new Set([TRAINING_FAMILIES.length]));
		expect(new Set(plain.map(familiesOf))).toEqual(new Set([1]));
		for (const { items } of [...mixed, ...plain]) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});

	test('is the same for the same seed', () => {
		for (const seed of [1, 42, 9999]) {
			expect(drawSeries(seed, 3, TRAINING_FAMILIES, 10)).toEqual(drawSeries(seed, 3, TRAINING_FAMILIES, 10));
		}
		expect(drawSeries(1, 3, TRAINING_FAMILIES, 10).items).not.toEqual(drawSeries(2, 3, TRAINING_FAMILIES, 10).items);
	});
});

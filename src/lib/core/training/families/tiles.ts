import type { InlineText } from '../../shared/inline-text';
import { pick, shuffle } from '../../shared/random';
import { ENDING, partsAt, textOf, type Place } from '../address-part';
import { injectFault } from '../faults/inject-fault';
import { fillSlots } from '../fill-slots';
import { takeAsMeant } from '../judge-specimen';
import { makeSpecimen, servicesOf, type Bench, type Specimen } from '../specimen';
import type { Fault } from '../training-bank';

/** A piece that the learner may take. */
export interface Tile {
	readonly text: string;
	/** `accepted` stands for an address that is not a fault, only less good. */
	readonly worth: 'right' | 'accepted' | 'rejected';
	readonly rule?: string | undefined;
	readonly feedback: InlineText;
}

export interface TileRack {
	readonly local: readonly Tile[];
	readonly structure: readonly Tile[];
	readonly ending: readonly Tile[];
}

const rightTile = (text: string): Tile => ({ text, worth: 'right', feedback: [] });

const writtenAt = ({ parts }: Specimen, place: Place): string => textOf(partsAt(parts, place));

/** Whether a fault changed this place and no other. */
const onlyAt = (place: Place, good: Specimen, faulty: Specimen): boolean =>
	(['local', 'structure', 'ending'] as const).every(
		(other) => (writtenAt(good, other) === writtenAt(faulty, other)) === (other !== place)
	);

/** Faults that a tile may show without a word: of the level or just above, as the right piece stands beside it. */
const candidates = ({ bank, level }: Bench, severity: Fault['severity']): readonly Fault[] =>
	bank.faults.filter(
		(fault) =>
			fault.severity === severity && fault.context === undefined && fault.levels.some((one) => one <= level + 1)
	);

interface Proposal {
	readonly specimen: Specimen;
	readonly tile: Tile;
}

/** What each fault would write at one place. */
function proposeFaults(good: Specimen, place: Place, severity: Fault['severity'], bench: Bench): readonly Proposal[] {
	return candidates(bench, severity).flatMap((fault): readonly Proposal[] => {
		const specimen = injectFault(good, fault, bench);
		if (!specimen || !onlyAt(place, good, specimen)) return [];
		const text = writtenAt(specimen, place);
		const { rule, feedback } = fault;
		const accepted = fillSlots(bench.bank.families.compose.advice, { retour: feedback });
		const tile: Tile =
			severity === 'error'
				? { text, worth: 'rejected', rule, feedback }
				: { text, worth: 'accepted', rule, feedback: accepted };
		return [{ specimen, tile }];
	});
}

/** Another name of the service, as good as the first, or that of another service, when its faults are too few. */
function proposeNames(
	good: Specimen,
	locals: readonly string[],
	tile: Omit<Tile, 'text'>,
	bench: Bench
): readonly Proposal[] {
	return locals.map((local) => {
		const service = good.service && { ...good.service, local };
		return { specimen: makeSpecimen({ ...good, service }, bench), tile: { ...tile, text: local } };
	});
}

const takeTiles = (proposals: readonly Proposal[], count: number, bench: Bench): readonly Tile[] =>
	takeAsMeant(proposals, count, bench).map(({ tile }) => tile);

function localTiles(good: Specimen, bench: Bench): readonly Tile[] {
	const { otherService, synonym } = bench.bank.families.compose;
	const others = servicesOf(good.structure, good.kind, bench).filter((other) => other !== good.service);
	const otherLocals = others.map(({ local }) => local);
	const synonyms = proposeNames(good, good.service?.synonyms ?? [], { worth: 'accepted', feedback: synonym }, bench);

	const wrong = [
		...shuffle(proposeFaults(good, 'local', 'error', bench), bench.random),
		...shuffle(proposeNames(good, otherLocals, { worth: 'rejected', feedback: otherService }, bench), bench.random)
	];
	const accepted = shuffle([...proposeFaults(good, 'local', 'advice', bench), ...synonyms], bench.random);
	return [rightTile(writtenAt(good, 'local')), ...takeTiles(wrong, 3, bench), ...takeTiles(accepted, 1, bench)];
}

/** The name of another structure, whose bare domain belongs to nobody either. */
function otherStructureTile({ structure, kind }: Specimen, { bank, random }: Bench): Tile {
	const others = bank.structures.filter(
		(other) => other.safe && other.of !== structure.of && other.kinds.includes(kind)
	);
	const { domain } = pick(others, random);
	return {
		text: domain.slice(0, -ENDING.length),
		worth: 'rejected',
		feedback: bank.families.compose.otherStructure
	};
}

/** What the learner builds with, in an order drawn. */
export function drawRack(good: Specimen, bench: Bench): TileRack {
	const at = (place: 'structure' | 'ending', count: number) => [
		rightTile(writtenAt(good, place)),
		...takeTiles(shuffle(proposeFaults(good, place, 'error', bench), bench.random), count, bench)
	];
	const mix = (tiles: readonly Tile[]) => shuffle(tiles, bench.random);
	return {
		local: mix(localTiles(good, bench)),
		structure: mix([...at('structure', 1), otherStructureTile(good, bench)]),
		ending: mix(at('ending', 2))
	};
}

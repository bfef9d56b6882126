import type { Candidate } from './candidate';
import { costBetween } from './mutual-cost';
import { HARD } from './weights';

/** Lower by less than this is not better: sums of the same terms differ in their last digits. */
const LEAST_GAIN = 1e-9;
const MAX_SWEEPS = 8;
const MAX_ROUNDS = 6;

/** One candidate chosen for each bundle, in the order of the bundles. */
export interface Choice {
	readonly chosen: readonly Candidate[];
	readonly cost: number;
}

/** Chooses the candidates that cost least together (design 5.3, 5). `choices`: candidates of each bundle. */
export function chooseCandidates(choices: readonly (readonly Candidate[])[]): Choice {
	const board = createBoard(choices);
	const indexes = choices.map((_, index) => index);
	const size = (bundle: number): number => choices[bundle]?.[0]?.placed.length ?? 0;
	const starts = [
		indexes.toSorted((i, j) => size(j) - size(i)),
		indexes.toSorted((i, j) => size(i) - size(j)),
		indexes
	];

	let best: { state: readonly number[]; cost: number } | undefined;
	for (const order of starts) {
		const state = improve(board, order, placeGreedily(board, order));
		const cost = totalOf(board, state);
		if (!best || cost < best.cost - LEAST_GAIN) best = { state, cost };
		if (best.cost < HARD) break;
	}
	const { state, cost } = best ?? { state: [], cost: 0 };
	return { chosen: state.map((index, bundle) => board.candidate(bundle, index)), cost };
}

/** Index of the candidate chosen for each bundle; -1 while it has none. */
type State = number[];

interface Board {
	readonly bundles: number;
	readonly count: (bundle: number) => number;
	readonly candidate: (bundle: number, index: number) => Candidate;
	readonly own: (bundle: number, index: number) => number;
	readonly between: (i: number, c: number, j: number, d: number) => number;
}

/** Looks costs up; those between two bundles are computed on demand and kept. */
function createBoard(choices: readonly (readonly Candidate[])[]): Board {
	const kept = new Map<number, Float64Array>();
	const candidate = (bundle: number, index: number): Candidate => {
		const found = choices[bundle]?.[index];
		if (!found) throw new Error(`No candidate ${index} for bundle ${bundle}`);
		return found;
	};
	const count = (bundle: number): number => choices[bundle]?.length ?? 0;
	const tableOf = (i: number, j: number): Float64Array => {
		const key = i * choices.length + j;
		const table = kept.get(key) ?? new Float64Array(count(i) * count(j));
		kept.set(key, table);
		return table;
	};
	const between = (i: number, c: number, j: number, d: number): number => {
		if (i > j) return between(j, d, i, c);
		const table = tableOf(i, j);
		const cell = c * count(j) + d;
		// Kept one higher, so that the zeros of a new table read « not yet known ».
		table[cell] ||= 1 + costBetween(candidate(i, c), candidate(j, d));
		return (table[cell] ?? 0) - 1;
	};
	return { bundles: choices.length, count, candidate, own: (bundle, index) => candidate(bundle, index).cost, between };
}

/** Cost of a candidate with those already chosen, `except` one bundle. */
function costInState(board: Board, state: State, bundle: number, index: number, except = -1): number {
	let cost = board.own(bundle, index);
	for (let other = 0; other < board.bundles; other++) {
		const chosen = state[other] ?? -1;
		if (other === bundle || other === except || chosen < 0) continue;
		cost += board.between(bundle, index, other, chosen);
	}
	return cost;
}

function placeGreedily(board: Board, order: readonly number[]): State {
	const state: State = Array.from({ length: board.bundles }, () => -1);
	for (const bundle of order) state[bundle] = bestFor(board, state, bundle);
	return state;
}

/** The best candidate given the others; the present one stays unless another is better. */
function bestFor(board: Board, state: State, bundle: number): number {
	let best = state[bundle] ?? -1;
	let least = best < 0 ? Infinity : costInState(board, state, bundle, best);
	for (let index = 0; index < board.count(bundle); index++) {
		if (board.own(bundle, index) >= least) break; // sorted by own cost, and the rest only adds to it
		const cost = costInState(board, state, bundle, index);
		if (cost < least - LEAST_GAIN) [best, least] = [index, cost];
	}
	return best;
}

function improve(board: Board, order: readonly number[], start: State): State {
	const state = [...start];
	sweep(board, order, state);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		if (!solveConflicts(board, order, state)) break;
		sweep(board, order, state);
	}
	return state;
}

function sweep(board: Board, order: readonly number[], state: State): void {
	for (let turn = 0; turn < MAX_SWEEPS; turn++) {
		let changed = false;
		for (const bundle of order) {
			const best = bestFor(board, state, bundle);
			if (best !== state[bundle]) changed = true;
			state[bundle] = best;
		}
		if (!changed) return;
	}
}

/** Moves the bundles that still have hard points together with another one; tells whether any moved. */
function solveConflicts(board: Board, order: readonly number[], state: State): boolean {
	let moved = false;
	for (const bundle of order) {
		if (!hasHardPoints(board, state, bundle)) continue;
		const pair = bestPair(board, state, bundle);
		if (!pair) continue;
		[state[bundle], state[pair.other]] = [pair.mine, pair.theirs];
		moved = true;
	}
	return moved;
}

function hasHardPoints(board: Board, state: State, bundle: number): boolean {
	const mine = state[bundle] ?? 0;
	if (board.own(bundle, mine) >= HARD) return true;
	return state.some((theirs, other) => other !== bundle && board.between(bundle, mine, other, theirs) >= HARD);
}

interface Pair {
	readonly other: number;
	readonly mine: number;
	readonly theirs: number;
}

/** The pair of candidates, of this bundle and any other, that lowers the total most. */
function bestPair(board: Board, state: State, bundle: number): Pair | undefined {
	let best: Pair | undefined;
	let gain = LEAST_GAIN;
	for (let other = 0; other < board.bundles; other++) {
		if (other === bundle) continue;
		const mine = costsWithout(board, state, bundle, other);
		const theirs = costsWithout(board, state, other, bundle);
		const [nowMine, nowTheirs] = [state[bundle] ?? 0, state[other] ?? 0];
		const now = (mine[nowMine] ?? 0) + (theirs[nowTheirs] ?? 0) + board.between(bundle, nowMine, other, nowTheirs);
		for (const [c, mineCost] of mine.entries()) {
			for (const [d, theirCost] of theirs.entries()) {
				if (now - mineCost - theirCost <= gain) continue; // the cost between them is never negative
				const won = now - mineCost - theirCost - board.between(bundle, c, other, d);
				if (won > gain + LEAST_GAIN) [best, gain] = [{ other, mine: c, theirs: d }, won];
			}
		}
	}
	return best;
}

/** Cost of each candidate of a bundle with all the others but one. */
function costsWithout(board: Board, state: State, bundle: number, except: number): readonly number[] {
	return Array.from({ length: board.count(bundle) }, (_, index) => costInState(board, state, bundle, index, except));
}

function totalOf(board: Board, state: State): number {
	let total = 0;
	state.forEach((index, bundle) => {
		total += board.own(bundle, index);
		for (let other = bundle + 1; other < board.bundles; other++) {
			total += board.between(bundle, index, other, state[other] ?? 0);
		}
	});
	return total;
}

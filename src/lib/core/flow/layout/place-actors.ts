import type { Actor, Flow, Point } from '../flow';
import { FACADE_BOXES } from '../facade-boxes';
import { boxAround, unite, type Box } from './geometry/box';
import { estimatePlateWidth } from './plate-width';
import type { Arrangement, FacadeLimits, Preset } from './preset';

/** An actor in its place, with the boxes that nothing else may cover (design 5.2). */
export interface Site {
	readonly id: string;
	readonly isHub: boolean;
	/** Middle of the foot: the façade's box and the plate are centred on it. */
	readonly foot: Point;
	readonly scale: number;
	readonly facade: Box;
	readonly plate: Box;
	/** Façade and plate together. */
	readonly bounds: Box;
	readonly centre: Point;
	/** Height over which lines spread on this actor; a low hub spreads them as a high one would. */
	readonly spread: number;
}

/** Gives each actor its place. Depends on `map` and on the preset only: steps move no actor. */
export function placeActors(flow: Flow, preset: Preset): readonly Site[] {
	const arrangement = preset.arrangements.get(flow.map.length);
	if (!arrangement) throw new Error(`No map for ${flow.map.length} actors`);
	const places = flow.mapPlaces?.[preset.id] ?? {};
	// Two or three actors stand around an empty middle: none of them is a hub (design 5.2).
	const hub = flow.map.length > 3 ? flow.map[0] : undefined;

	return flow.map.map((id, index) => {
		const foot = places[id] ?? slotOf(arrangement, index);
		return placeActor(actorOf(flow, id), foot, { preset, limits: arrangement.limits, isHub: id === hub });
	});
}

interface Ground {
	readonly preset: Preset;
	readonly limits: FacadeLimits;
	readonly isHub: boolean;
}

function placeActor(actor: Actor, foot: Point, { preset, limits, isHub }: Ground): Site {
	const drawn = FACADE_BOXES[actor.facade];
	const scale = Math.min(limits.scale, limits.width / (drawn.left + drawn.right), limits.height / drawn.top);
	const facadeWidth = (drawn.left + drawn.right) * scale;
	const plateWidth = estimatePlateWidth(actor.short, preset.id);
	const half = Math.max(facadeWidth, plateWidth) / 2 + preset.margin;
	const x = Math.min(Math.max(foot[0], half), preset.width - half);
	const y = foot[1];

	const facade: Box = {
		left: x - facadeWidth / 2,
		top: y - drawn.top * scale,
		right: x + facadeWidth / 2,
		bottom: y + drawn.bottom * scale
	};
	const plate = boxAround([x, y + preset.plateGap + preset.plateHeight / 2], plateWidth, preset.plateHeight);
	const bounds = unite(facade, plate);
	const height = bounds.bottom - bounds.top;
	return {
		id: actor.id,
		isHub,
		foot: [x, y],
		scale,
		facade,
		plate,
		bounds,
		centre: [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2],
		spread: isHub ? Math.max(height, limits.height + preset.plateGap + preset.plateHeight) : height
	};
}

function slotOf(arrangement: Arrangement, index: number): Point {
	const slot = arrangement.slots[index];
	if (!slot) throw new Error(`No slot ${index}`);
	return slot;
}

function actorOf(flow: Flow, id: string): Actor {
	const actor = flow.actors.find((candidate) => candidate.id === id);
	if (!actor) throw new Error(`Unknown actor on the map: ${id}`);
	return actor;
}

/**
 * Colours of the drawings, named for what they paint. Each one is a class whose colour is a custom property
 * (`--facade-wall`, …), so that light and dark share the same drawing. Never used for text or controls.
 */
export const PAINTS = [
	'wall',
	'side',
	'roof',
	'roof-dark',
	'outline',
	'pane',
	'lamp',
	'brick',
	'teal',
	'blue',
	'door',
	'leaf',
	'leaf-dark',
	'trunk',
	'ground-shadow',
	'paper',
	'blank',
	'blank-dark'
] as const;
export type Paint = (typeof PAINTS)[number];

/** One `<path>`: filled, or a line of width `stroke` (façade units, round ends) when it is given. */
export interface Shape {
	readonly paint: Paint;
	/** Absolute commands M L H V C Q A Z only; arcs are half-turns (see `pathBox`). */
	readonly d: string;
	readonly stroke?: number;
}

import type { MapLayout } from '../core/flow/layout/layout';
import type { FlowLayouts } from '../core/page/page';

/** Width of the map from which the wide drawing replaces the tall one (design 5.2). */
export const WIDE_FROM = '520px';

const percent = (value: number, whole: number): string => `${Number(((value / whole) * 100).toFixed(2))}%`;

/** One rule a thing placed: badges by the id of their step, name plates by `<situation>-<actor>`. */
function rules(key: string, { width, height, actors, sides }: MapLayout): string {
	const places = [
		...actors.map(({ id, plate }) => ({ place: `${key}-${id}`, x: plate.x, y: plate.y })),
		...[sides.without, sides.with].flatMap(({ badges }) => badges.map(({ step, x, y }) => ({ place: step, x, y })))
	];
	return places
		.map(
			({ place, x, y }) =>
				`[data-place='${place}']{inset-inline-start:${percent(x, width)};inset-block-start:${percent(y, height)}}`
		)
		.join('\n');
}

/**
 * Where the name plates and badges of a situation stand on its maps. They are HTML over a drawing, and the content
 * policy refuses `style` attributes (requirement S-3), so the build writes their places in a stylesheet.
 */
export function placesCss(key: string, { wide, tall }: FlowLayouts): string {
	return `${rules(key, tall)}\n@container flow-map (width >= ${WIDE_FROM}){\n${rules(key, wide)}\n}\n`;
}

import { expect, test } from 'vitest';
import type { MapLayout } from '../core/flow/layout/layout';
import { placesCss } from './places-css';

function layout(width: number, height: number, x: number): MapLayout {
	const nothing = { lines: [], stems: [], cost: 0 };
	const badge = (step: string) => ({ step, x, y: 100, width: 60, height: 30, icon: 'fax', plus: false });
	return {
		preset: width > height ? 'wide' : 'tall',
		width,
		height,
		actors: [{ id: 'ehpad', x, y: 50, scale: 1, plate: { x, y: 65, width: 80, height: 25 } }],
		streets: [],
		trees: [],
		sides: {
			without: { badges: [badge('sc1-sans-1')], ...nothing },
			with: { badges: [badge('sc1-avec-1')], ...nothing }
		}
	};
}

test('places plates and badges in shares of the map: tall, then wide from 520 px', () => {
	// given
	const layouts = { wide: layout(640, 440, 160), tall: layout(360, 520, 120) };
	// when
	const css = placesCss('sc1', layouts);
	// then
	expect(css).toBe(
		[
			"[data-place='sc1-ehpad']{inset-inline-start:33.33%;inset-block-start:12.5%}",
			"[data-place='sc1-sans-1']{inset-inline-start:33.33%;inset-block-start:19.23%}",
			"[data-place='sc1-avec-1']{inset-inline-start:33.33%;inset-block-start:19.23%}",
			'@container flow-map (width >= 520px){',
			"[data-place='sc1-ehpad']{inset-inline-start:25%;inset-block-start:14.77%}",
			"[data-place='sc1-sans-1']{inset-inline-start:25%;inset-block-start:22.73%}",
			"[data-place='sc1-avec-1']{inset-inline-start:25%;inset-block-start:22.73%}",
			'}',
			''
		].join('\n')
	);
});

import { describe, expect, test } from 'vitest';
import { FACADE_BOXES } from '../../core/flow/facade-boxes';
import { FACADE_IDS, type FacadeId } from '../../core/flow/flow';
import { drawFacade } from './facades';
import { fill, stack } from './kit';
import { PAINTS } from './paint';
import { pathBox, rect } from './path';

function extentOf(id: FacadeId) {
	const boxes = drawFacade(id).map(({ d, stroke }) => pathBox(d, stroke));
	return {
		left: -Math.min(...boxes.map((box) => box.x0)),
		right: Math.max(...boxes.map((box) => box.x1)),
		top: -Math.min(...boxes.map((box) => box.y0)),
		bottom: Math.max(...boxes.map((box) => box.y1))
	};
}

describe.each(FACADE_IDS)('façade %s', (id) => {
	test.each(['left', 'right', 'top', 'bottom'] as const)('keeps its extent at %s', (edge) => {
		expect(Math.abs(extentOf(id)[edge] - FACADE_BOXES[id][edge])).toBeLessThanOrEqual(1.5);
	});

	test('is light: few paths, known paints, rounded finite coordinates', () => {
		const shapes = drawFacade(id);
		expect(shapes.length).toBeLessThanOrEqual(14);
		for (const { paint, d } of shapes) {
			expect(PAINTS).toContain(paint);
			expect(d).toMatch(/^M[-\d. MLHVCQAZ]+$/);
			expect(d).not.toMatch(/\.\d\d/);
		}
	});
});

describe('stack', () => {
	const [first, apart] = [fill('wall', rect(0, 0, 2, 2)), fill('wall', rect(8, 0, 2, 2))];
	const between = fill('roof', rect(7, 0, 4, 1));

	test('joins shapes of one paint when nothing lies between them', () => {
		expect(stack(first, fill('roof', rect(3, 0, 2, 2)), apart)).toHaveLength(2);
	});

	test('keeps the paint order when something overlaps', () => {
		expect(stack(first, between, apart).map(({ paint }) => paint)).toEqual(['wall', 'roof', 'wall']);
	});
});

describe('pathBox', () => {
	test.each([
		['M0 0H4V-3Z', 0, { x0: 0, y0: -3, x1: 4, y1: 0 }],
		['M-2 5A2 2 0 1 1 2 5A2 2 0 1 1 -2 5Z', 0, { x0: -2, y0: 3, x1: 2, y1: 7 }],
		['M0 0C0 -8 4 -10 9 -10', 2, { x0: -1, y0: -11, x1: 10, y1: 1 }]
	])('measures %s', (d, stroke, box) => {
		expect(pathBox(d, stroke)).toEqual(box);
	});
});

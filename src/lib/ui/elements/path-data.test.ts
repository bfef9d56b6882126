import { describe, expect, test } from 'vitest';
import { pathData } from './path-data';

const BOX = '<path stroke="none" d="M0 0h24v24H0z" fill="none" />';

describe('pathData', () => {
	test('joins the paths and drops the bounding box', () => {
		const svg = `<svg viewBox="0 0 24 24">${BOX}<path d="M4 6l16 0" /><path d="M4 12l16 0" /></svg>`;

		expect(pathData('menu', svg)).toBe('M4 6l16 0M4 12l16 0');
	});

	test('keeps a path that starts with a relative move where it was', () => {
		const svg = `<svg>${BOX}<path d="M4 6h2" /><path d="m1 2h3" /></svg>`;

		expect(pathData('dots', svg)).toBe('M4 6h2M0 0m1 2h3');
	});

	test.each([
		['<svg><circle cx="1" cy="1" r="1" /></svg>', 'Icon "dot" has a <circle>'],
		['<svg><path fill="none" /></svg>', 'Icon "dot" has a path that does not start with a move']
	])('refuses %s and names the icon', (svg, message) => {
		expect(() => pathData('dot', svg)).toThrow(message);
	});
});

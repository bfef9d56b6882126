import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Design 2.1: what is drawn, on which grounds, and the ratio that WCAG 2.2 asks for (1.4.3 text, 1.4.11 the rest). */
const PAIRS: [drawn: string, grounds: string[], needed: 3 | 4.5][] = [
	['colour-ink', ['colour-page', 'colour-sheet', 'colour-hollow', 'map-sky-1', 'map-sky-2'], 4.5],
	['colour-ink', ['colour-current', 'colour-with-ground', 'colour-without-ground'], 4.5],
	['colour-ink-2', ['colour-page', 'colour-sheet', 'colour-hollow', 'map-sky-1', 'map-sky-2'], 4.5],
	['colour-with', ['colour-sheet', 'colour-page', 'colour-hollow', 'colour-with-ground', 'colour-current'], 4.5],
	['colour-without', ['colour-sheet', 'colour-page', 'colour-hollow', 'colour-without-ground', 'colour-current'], 4.5],
	['colour-on-side', ['colour-with', 'colour-without', 'colour-without-hatch'], 4.5],
	['colour-on-highlighter', ['colour-highlighter'], 4.5],
	['colour-sheet', ['colour-ink'], 4.5],
	['colour-danger', ['colour-sheet', 'colour-page'], 4.5],
	['colour-current-line-without', ['colour-highlighter'], 3],
	['colour-current-line-with', ['colour-highlighter'], 3],
	['colour-with', ['map-ground', 'map-ground-2', 'map-street'], 3],
	['colour-without', ['map-ground', 'map-ground-2', 'map-street'], 3],
	['colour-border', ['colour-sheet', 'colour-page', 'colour-hollow'], 3],
	['colour-highlighter-outline', ['colour-sheet', 'colour-page'], 3]
];

const tokens = readTokens(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));

/** Each colour token as its hexadecimal value in both themes. */
function readTokens(css: string): Map<string, Record<Theme, string>> {
	const found = new Map<string, Record<Theme, string>>();
	for (const [, name = '', light = '', dark = ''] of css.matchAll(
		/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
	)) {
		found.set(name, { light, dark });
	}
	for (const [, name = '', both = ''] of css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) {
		found.set(name, { light: both, dark: both });
	}
	return found;
}

function colour(name: string, theme: Theme): string {
	const token = tokens.get(name);
	if (!token) throw new Error(`tokens.css has no colour --${name}`);
	return token[theme];
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('in the %s theme', (theme) => {
	const rows = PAIRS.flatMap(([drawn, grounds, needed]) => grounds.map((ground) => [drawn, ground, needed] as const));

	test.each(rows)('%s is seen on %s (%d:1)', (drawn, ground, needed) => {
		expect(contrast(colour(drawn, theme), colour(ground, theme))).toBeGreaterThanOrEqual(needed);
	});

	test.each(['colour-page', 'colour-sheet', 'colour-hollow'])('one tone of the focus is seen on %s', (ground) => {
		const tones = ['colour-ink', 'colour-highlighter'].map((tone) =>
			contrast(colour(tone, theme), colour(ground, theme))
		);

		expect(Math.max(...tones)).toBeGreaterThanOrEqual(3);
	});

	test('neither side is darker than the other: the shape tells them apart', () => {
		expect(contrast(colour('colour-with', theme), colour('colour-without', theme))).toBeLessThan(1.2);
	});
});

test('the formula gives 21 for black on white', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

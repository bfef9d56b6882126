import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('./fonts/', import.meta.url);
const files = readdirSync(folder);
const fonts = files.filter((file) => file.endsWith('.woff2'));

describe('the web fonts', () => {
	test('weigh 45 kB at most, all together', () => {
		const total = fonts.reduce((sum, font) => sum + statSync(new URL(font, folder)).size, 0);

		expect(total).toBeGreaterThan(0);
		expect(total).toBeLessThanOrEqual(45_000);
	});

	test.each(fonts)('%s has its licence beside it', (font) => {
		const licence = font.replace('.woff2', '-OFL.txt');

		expect(files).toContain(licence);
		expect(readFileSync(new URL(licence, folder), 'utf8')).toContain('SIL Open Font License, Version 1.1');
	});

	test('are all declared, and no other', () => {
		const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');
		const declared = [...css.matchAll(/url\('\.\/fonts\/([^']+)'\)/g)].map((match) => match[1]);

		expect(declared.sort()).toEqual(fonts.sort());
	});

	test('leave the digits of titles to the text face', () => {
		const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');
		const ranges = [...css.matchAll(/unicode-range:([^;]+);/g)].map((match) => match[1] ?? '');

		expect(ranges).toHaveLength(2);
		for (const range of ranges) expect(range).not.toMatch(/U\+(0-|2[0-9A-F]-[3-9]|3[0-9])/);
	});
});

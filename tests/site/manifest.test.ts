import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
	readonly theme_color: string;
	readonly background_color: string;
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}
const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as Manifest;
const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
const lightOf = (token: string) => new RegExp(`--colour-${token}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];

test('the installed course has the colours of the design', () => {
	expect(manifest.background_color).toBe(lightOf('page'));
	expect(manifest.theme_color).toBe(lightOf('sheet'));
	const drawing = readFileSync('static/icon.svg', 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
	expect(drawing.length).toBeGreaterThan(0);
	for (const colour of drawing) expect(tokens, colour).toContain(colour);
});

test('the installed course starts in the folder where it is, whatever it is', () => {
	expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
});

/** Width of a PNG: the first number of its header. */
const widthOf = (file: string) => readFileSync(file).readUInt32BE(16);

test('each icon is as large as it is said to be, and one may be cut to any shape', () => {
	const pictures = manifest.icons.filter(({ src }) => src.endsWith('.png'));
	for (const { src, sizes } of pictures) expect(`${widthOf(`static/${src}`)}`, src).toBe(sizes.split('x')[0]);
	expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	expect(widthOf('static/apple-touch-icon.png')).toBe(180);
});

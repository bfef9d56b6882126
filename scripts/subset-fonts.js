// Makes the three web fonts of the course from the npm packages: the characters of French, the weights in use,
// nothing else (design 2.2). The output is committed: run it again only when a face, a weight or a character changes.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}src/lib/styles/fonts/`;

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const FRENCH = 'àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»‘’“”–—…·°×−€\u00a0\u202f';
const NARROW_SPACE = 0x202f;
const THIN_SPACE = 0x2009;

/** What a sentence needs; `tnum` keeps figures aligned in tables. The other features are weight without use. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'tnum'];

const FACES = [
	{
		name: 'young-serif',
		source: '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
		characters: (ASCII + FRENCH).replace(/[0-9]/g, ''), // its old-style 0 and 1 look like o and I
		options: { noHinting: true } // titles only, 20 px and more: hints are 6 kB that nobody sees
	},
	{
		name: 'atkinson-hyperlegible-next',
		source: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		characters: ASCII + FRENCH,
		options: { variationAxes: { wght: { min: 400, max: 800 } } }
	},
	{
		name: 'atkinson-hyperlegible-mono',
		source: '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
		characters: ASCII + FRENCH, // a wrong address may have an accent
		options: { variationAxes: { wght: 600 } }
	}
];

/** The glyph of each code point, read from the format 4 subtable, which holds the whole basic plane. */
function glyphsOf(sfnt) {
	const cmap = sfnt.readUInt32BE(tableEntry(sfnt, 'cmap') + 8);
	const glyphs = new Map();
	for (let index = 0; index < sfnt.readUInt16BE(cmap + 2); index++) {
		const table = cmap + sfnt.readUInt32BE(cmap + 8 + 8 * index);
		if (sfnt.readUInt16BE(table) !== 4) continue;
		const segments = sfnt.readUInt16BE(table + 6) / 2;
		for (let segment = 0; segment < segments; segment++) {
			const last = sfnt.readUInt16BE(table + 14 + 2 * segment);
			const start = table + 16 + 2 * (segments + segment); // then the shifts, then the offsets, one block each
			const first = sfnt.readUInt16BE(start);
			const shift = sfnt.readUInt16BE(start + 2 * segments);
			const offset = sfnt.readUInt16BE(start + 4 * segments);
			for (let point = first; point <= last && point !== 0xffff; point++) {
				const glyph = offset === 0 ? point : sfnt.readUInt16BE(start + 4 * segments + offset + 2 * (point - first));
				glyphs.set(point, (glyph + shift) & 0xffff);
			}
		}
	}
	return glyphs;
}

function tableEntry(sfnt, tag) {
	for (let entry = 12; entry < 12 + 16 * sfnt.readUInt16BE(4); entry += 16) {
		if (sfnt.toString('latin1', entry, entry + 4) === tag) return entry;
	}
	throw new Error(`The font has no ${tag} table`);
}

/**
 * No face has the narrow no-break space of French punctuation, and half a space, which browsers draw instead, is too
 * little: the thin space stands for it, at a fifth of an em. The table has one segment a character, which harfbuzz packs.
 */
function withNarrowSpace(sfnt) {
	const glyphs = glyphsOf(sfnt);
	glyphs.set(NARROW_SPACE, glyphs.get(THIN_SPACE));
	const points = [...glyphs.keys(), 0xffff].sort((a, b) => a - b); // the format asks for 0xffff at the end
	const shifts = points.map((point) => ((glyphs.get(point) ?? 0) - point) & 0xffff);
	const length = 16 + 8 * points.length;

	const header = [0, 1, 3, 1, 0, 12]; // one table, Unicode, which starts at 12
	const table = [4, length, 0, 2 * points.length, 0, 0, 0, ...points, 0, ...points, ...shifts, ...points.map(() => 0)];
	const cmap = Buffer.alloc(12 + length);
	[...header, ...table].forEach((value, index) => cmap.writeUInt16BE(value, 2 * index));

	const font = Buffer.concat([sfnt, cmap]);
	const entry = tableEntry(font, 'cmap');
	font.writeUInt32BE(sfnt.length, entry + 8);
	font.writeUInt32BE(cmap.length, entry + 12);

	const [head, hmtx] = ['head', 'hmtx'].map((tag) => font.readUInt32BE(tableEntry(font, tag) + 8));
	font.writeUInt16BE(font.readUInt16BE(head + 18) / 5, hmtx + 4 * glyphs.get(THIN_SPACE));
	return font;
}

mkdirSync(output, { recursive: true });
let total = 0;
for (const { name, source, characters, options } of FACES) {
	const original = readFileSync(`${root}node_modules/${source}`);
	const whole = withNarrowSpace(await subsetFont(original, '', { keepAllGlyphs: true, targetFormat: 'sfnt' }));
	const subset = (targetFormat) => subsetFont(whole, characters, { ...options, targetFormat, keepFeatures: FEATURES });

	const covered = glyphsOf(await subset('sfnt'));
	const missing = [...characters].filter((character) => !covered.get(character.codePointAt(0)));
	if (missing.length > 0) throw new Error(`${name} cannot draw: ${missing.join(' ')}`);

	const font = await subset('woff2');
	writeFileSync(`${output}${name}.woff2`, font);
	copyFileSync(`${root}node_modules/${source.replace(/files\/.*/, 'LICENSE')}`, `${output}${name}-OFL.txt`);
	total += font.length;
	console.log(`${name}: ${font.length} bytes`);
}
console.log(`total: ${total} bytes`);

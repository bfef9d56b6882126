// Makes the three web fonts of the course from the npm packages: the characters of French, the weights in use,
// nothing else (design 2.2). The output is committed: run it again only when a face, a weight or a character changes.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}src/lib/styles/fonts/`;

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const FRENCH = 'àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»‘’“”–—…·°×−€\u00a0';

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

/** The code points that the font can draw: harfbuzz drops without a word those that it has not. */
function coveredBy(sfnt) {
	const cmap = tableOffset(sfnt, 'cmap');
	const covered = new Set();
	for (let index = 0; index < sfnt.readUInt16BE(cmap + 2); index++) {
		const table = cmap + sfnt.readUInt32BE(cmap + 8 + 8 * index);
		if (sfnt.readUInt16BE(table) !== 4) continue; // format 4 holds the whole basic plane
		const segments = sfnt.readUInt16BE(table + 6) / 2;
		for (let segment = 0; segment < segments; segment++) {
			const last = sfnt.readUInt16BE(table + 14 + 2 * segment);
			const first = sfnt.readUInt16BE(table + 16 + 2 * (segments + segment));
			for (let point = first; point <= last && point !== 0xffff; point++) covered.add(point);
		}
	}
	return covered;
}

function tableOffset(sfnt, tag) {
	for (let entry = 12; entry < 12 + 16 * sfnt.readUInt16BE(4); entry += 16) {
		if (sfnt.toString('latin1', entry, entry + 4) === tag) return sfnt.readUInt32BE(entry + 8);
	}
	throw new Error(`The font has no ${tag} table`);
}

mkdirSync(output, { recursive: true });
let total = 0;
for (const { name, source, characters, options } of FACES) {
	const original = readFileSync(`${root}node_modules/${source}`);
	const subset = (targetFormat) =>
		subsetFont(original, characters, { ...options, targetFormat, keepFeatures: FEATURES });

	const covered = coveredBy(await subset('sfnt'));
	const missing = [...characters].filter((character) => !covered.has(character.codePointAt(0)));
	if (missing.length > 0) throw new Error(`${name} cannot draw: ${missing.join(' ')}`);

	const font = await subset('woff2');
	writeFileSync(`${output}${name}.woff2`, font);
	copyFileSync(`${root}node_modules/${source.replace(/files\/.*/, 'LICENSE')}`, `${output}${name}-OFL.txt`);
	total += font.length;
	console.log(`${name}: ${font.length} bytes`);
}
console.log(`total: ${total} bytes`);

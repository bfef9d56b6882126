import type { ComposeAddressItem } from '../../../quiz/item';
import type { Digits } from '../digits/digits';
import { passFlag, passOneOf, passText } from '../digits/pass';

type Tiles = ComposeAddressItem['tiles'];

/** What can be typed on a French keyboard and belongs to an address, right or wrong. */
const ALPHABET = ` !#$%&'*+-./0123456789=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_\`abcdefghijklmnopqrstuvwxyz{|}~’àâäçèéêëîïôöùûüœ`;
const LONGEST = 64;

interface Cut {
	readonly local: string;
	readonly structure: string;
	readonly ending: string;
}

const join = ({ local, structure, ending }: Cut): string => {
	const address = `${local}@${structure}${ending}`;
	return address === '@' ? '' : address;
};

/** The tiles that make an address, perhaps unfinished. */
function cutIntoTiles({ local, structure, ending }: Tiles, address: string): Cut | undefined {
	const cuts = ['', ...local].flatMap((before) =>
		['', ...structure].flatMap((name) =>
			['', ...ending].map((end) => ({ local: before, structure: name, ending: end }))
		)
	);
	return cuts.find((cut) => join(cut) === address);
}

/** A composed address: as the tiles that make it, else as text; a text too long for that becomes empty. */
export function passAddress(digits: Digits, tiles: Tiles, given: string): string {
	const cut = cutIntoTiles(tiles, given === '@' ? '' : given);
	if (passFlag(digits, cut === undefined)) return passText(digits, ALPHABET, LONGEST, given);

	return join({
		local: passOneOf(digits, tiles.local, cut?.local) ?? '',
		structure: passOneOf(digits, tiles.structure, cut?.structure) ?? '',
		ending: passOneOf(digits, tiles.ending, cut?.ending) ?? ''
	});
}

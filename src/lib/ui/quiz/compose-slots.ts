import type { ComposeAddressItem } from '../../core/quiz/item';

/** The three places of a composed address, in their order: one before the @, two after. */
export const SLOTS = ['local', 'structure', 'ending'] as const;
export type Slot = (typeof SLOTS)[number];

/** The tile in each slot; empty text: no tile. */
export type Slots = Readonly<Record<Slot, string>>;

/** The tiles that an address, perhaps unfinished, is made of. A word that is no tile leaves its slot empty. */
export function readSlots({ tiles }: ComposeAddressItem, address: string): Slots {
	const [local = '', domain = ''] = address.split('@');
	const cuts = ['', ...tiles.structure].flatMap((structure) =>
		['', ...tiles.ending].map((ending) => ({ structure, ending }))
	);
	const cut = cuts.find(({ structure, ending }) => structure + ending === domain);
	return {
		local: tiles.local.includes(local) ? local : '',
		structure: cut?.structure ?? '',
		ending: cut?.ending ?? ''
	};
}

/** The address that the slots make; empty slots are left out of it. */
export const writeSlots = ({ local, structure, ending }: Slots): string => `${local}@${structure}${ending}`;

/** Slots still without a tile. */
export const emptySlots = (slots: Slots): readonly Slot[] => SLOTS.filter((slot) => slots[slot] === '');

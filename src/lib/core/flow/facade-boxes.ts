import type { FacadeId } from './flow';

/** Drawn extent of a façade around its foot (middle of the bottom edge), trees and attributes included, in units. */
export interface FacadeBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const extent = (left: number, right: number, top: number, bottom = 0): FacadeBox => ({ left, right, top, bottom });

/** Constants of the kit (design 5.2, « Boxes »): the maps are laid out with them, and the drawings are tested on them. */
export const FACADE_BOXES: Readonly<Record<FacadeId, FacadeBox>> = {
	ehpad: extent(88.2, 79, 93),
	pharmacie: extent(59, 57, 55),
	medecin: extent(52, 63.5, 77),
	ssiad: extent(62.5, 77.6, 54.5, 5.4),
	dac: extent(53, 40, 98),
	mdph: extent(87, 57, 84),
	ime: extent(90, 80.5, 54.5),
	pcpe: extent(65, 51, 60),
	pmi: extent(62.5, 78.4, 62.5, 3),
	camsp: extent(65, 95, 43),
	domicile: extent(46, 58, 64),
	hopital: extent(81.5, 88.2, 99),
	sessad: extent(77.2, 82, 57.5),
	ecole: extent(80.9, 86, 83),
	'service-social': extent(66.5, 87.9, 53),
	autre: extent(50, 55, 58),
	departement: extent(76, 82.5, 92)
};

import { formatAddress } from '../../address/address';
import { pick } from '../../shared/random';
import type { JudgedAddress } from '../../quiz/item';
import { rightOf } from '../address-part';
import { contextOf, ruleOf, slotsOf } from '../describe-specimen';
import { fillSlots, joinSentences } from '../fill-slots';
import { isAsMeant } from '../judge-specimen';
import { drawSpecimen } from '../specimen';
import { TRAINED_KINDS } from '../trained-kind';
import { frame, type Generator } from '../training-item';
import { drawRack, type Tile, type TileRack } from './tiles';

/** Every address that the tiles can build, with the piece that decides of it: the first wrong one, then a lesser one. */
function outcomes({
	local,
	structure,
	ending
}: TileRack): readonly (JudgedAddress & { readonly worth: Tile['worth'] })[] {
	return local.flatMap((name) =>
		structure.flatMap((place) =>
			ending.map((end) => {
				const tiles = [name, place, end];
				const deciding =
					tiles.find(({ worth }) => worth === 'rejected') ?? tiles.find(({ worth }) => worth === 'accepted') ?? name;
				const { worth, rule, feedback } = deciding;
				return { address: formatAddress(name.text, place.text + end.text), worth, rule, feedback };
			})
		)
	);
}

const judgedAs = (built: ReturnType<typeof outcomes>, worth: Tile['worth']): readonly JudgedAddress[] =>
	built
		.filter((outcome) => outcome.worth === worth)
		.map(({ address, rule, feedback }) => ({ address, rule, feedback }));

/** « Construisez l'adresse »: one tile before the @, one structure, one ending. */
export const generateCompose: Generator = (bench, id) => {
	const kind = pick(TRAINED_KINDS, bench.random);
	// The endings leave the trust space: only a name that belongs to nobody may be built with them.
	const good = drawSpecimen(bench, kind, true);
	if (!good || !isAsMeant(good, bench)) return undefined;

	const rack = drawRack(good, bench);
	const built = outcomes(rack);
	const words = bench.bank.families.compose[kind];
	const slots = slotsOf(good);
	const texts = (tiles: readonly Tile[]) => tiles.map(({ text }) => text);
	return {
		...frame('compose', id, bench),
		kind: 'compose-address',
		rule: ruleOf(good),
		mailbox: kind,
		stem: joinSentences(contextOf(good, bench), fillSlots(words.stem, slots)),
		explanation: fillSlots(words.explanation, slots),
		// What the tiles build is all foreseen: no judge needs to know the people.
		given: { domain: good.structure.domain },
		tiles: { local: texts(rack.local), structure: texts(rack.structure), ending: texts(rack.ending) },
		expected: rightOf(good.parts),
		accepted: judgedAs(built, 'accepted'),
		rejected: judgedAs(built, 'rejected'),
		fallbackFeedback: words.hint
	};
};

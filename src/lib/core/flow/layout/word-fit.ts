import type { Channel } from '../channel';
import { contains, gapBetween, gapToPoint, inflate, type Box } from './geometry/box';
import { entersBox } from './geometry/polyline';
import type { Site } from './place-actors';
import { countLetters } from './plate-width';
import type { Preset } from './preset';
import type { PlacedStep } from './route/candidate';

/** On which side a badge has room to grow. */
export type WordFit = 'centre' | 'right' | 'left';

/** Space between icon and word, in user units. */
const WORD_GAP = 8;
/** Free distance around the longer badge, and from it to its own tip (design 5.4). */
const CLEAR = 2;
const TIP_CLEAR = 14;

/** Estimated width that the channel's word adds to a badge, in user units. */
export function estimateWordWidth(channel: Channel, preset: Preset): number {
	return Math.ceil(preset.text * countLetters(channel.short)) + WORD_GAP;
}

/** Where a badge that also shows its channel's word finds room, if anywhere: centred, then right, then left. */
export function fitWord(
	placed: PlacedStep,
	extra: number,
	side: readonly PlacedStep[],
	{ sites, preset }: { readonly sites: readonly Site[]; readonly preset: Preset }
): WordFit | undefined {
	const page: Box = { left: 0, top: 0, right: preset.width, bottom: preset.height };
	const others = side.filter((one) => one !== placed);
	const boxes = [...sites.flatMap((site) => [site.facade, site.plate]), ...others.map((one) => one.badge)];
	const paths = others.flatMap(({ lane, stem }) => lane?.path ?? stem?.path ?? []);
	const tip = placed.lane?.curve[2];

	return (['centre', 'right', 'left'] as const).find((fit) => {
		const badge = grow(placed.badge, extra, fit);
		return (
			contains(page, badge) &&
			boxes.every((box) => gapBetween(box, badge) >= CLEAR) &&
			paths.every((path) => !entersBox(path, inflate(badge, CLEAR))) &&
			(!tip || gapToPoint(badge, tip[0], tip[1]) >= TIP_CLEAR)
		);
	});
}

function grow(badge: Box, extra: number, fit: WordFit): Box {
	const toLeft = { centre: extra / 2, right: 0, left: extra }[fit];
	return { ...badge, left: badge.left - toLeft, right: badge.right + extra - toLeft };
}

import { VARIANTS, type Variant } from '../../core/flow/flow';
import { playerMessages, stepMessages } from '../../messages/flow';
import type { MomentView } from './step-view';

/** What is said aloud when the player moves: one message a move (design 5.5, « Screen readers »). */
export function announcementOf(moments: readonly MomentView[], moment: number): string {
	const view = moments[moment - 1];
	if (!view) return playerMessages.announceOverview(moments.length);

	const words = (variant: Variant): readonly string[] => {
		const { steps, nothing } = view.sides[variant];
		return nothing ? [stepMessages[nothing.kind]] : steps.map((step) => step.words.join(' + '));
	};
	return playerMessages.announceMoment(view.number, moments.length, view.title, {
		without: words('without'),
		with: words('with')
	});
}

/** What each side has to read at a moment, in one run of text a side. */
export function sentencesOf({ sides }: MomentView): readonly string[] {
	return VARIANTS.map((variant) => {
		const { steps, nothing } = sides[variant];
		return nothing ? nothing.reason : steps.map(({ exchange }) => exchange.text).join(' ');
	});
}

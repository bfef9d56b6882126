import type { InlineText } from '../../shared/inline-text';
import type { TextSection } from './text-block';

/** What a row of a timeline is about: a moment of the flow by id, or what stands around the moments. */
export type GuideStage = 'opening' | 'votes' | 'closing' | { readonly moment: string };

/** A trainer's notes on a module or a situation. Never shown to a learner. */
export interface TrainerGuide {
	/** Asked to the room before anything is shown. */
	readonly question: InlineText;
	/** Asked before the « with » side is shown: situations only. */
	readonly beforeWith?: InlineText | undefined;
	readonly timeline: readonly { readonly minutes: number; readonly stage: GuideStage; readonly cue: InlineText }[];
	/** Everything else, in the order of the file. */
	readonly sections: readonly TextSection[];
}

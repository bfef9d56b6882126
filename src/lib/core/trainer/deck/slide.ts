import type { Variant } from '../../flow/flow';
import type { InlineText } from '../../shared/inline-text';
import type { SlideSize } from './deck-fit';
import type { TextBlock } from './text-block';
import type { VoteQuestion } from '../vote/vote-question';

/** What every slide says of itself. */
export interface SlideFrame {
	/** Made of the ids of what it shows, so that a place survives a reload and a change of the plan. */
	readonly id: string;
	/** Place of its part in the plan, from 0; `undefined` before the first part and after the last. */
	readonly part?: number | undefined;
	/** What it belongs to, in a few words of the course: a lesson, a situation. */
	readonly context: string;
	/** Planned; they add up to those of the part. */
	readonly minutes: number;
	/** Id of the trainer's guide. */
	readonly guide?: string | undefined;
	/** What the guide says to do at this very slide. */
	readonly cue?: InlineText | undefined;
}

/** One idea, seen from the back of the room. */
export type Slide = SlideFrame &
	(
		| { readonly kind: 'session'; readonly title: string; readonly first: number; readonly parts: readonly string[] }
		| {
				readonly kind: 'lesson';
				readonly title: string;
				readonly objectives: readonly string[];
				readonly focus?: string | undefined;
		  }
		| {
				readonly kind: 'text';
				readonly title: string;
				readonly blocks: readonly TextBlock[];
				readonly size: SlideSize;
				/** From 1, and how many slides share the title. */
				readonly piece: number;
				readonly pieces: number;
		  }
		| { readonly kind: 'scenario'; readonly scenario: string; readonly title: string; readonly story: InlineText }
		/** Asked before anything is shown, or between the two sides. */
		| { readonly kind: 'question'; readonly stage: 'opening' | 'change'; readonly text: InlineText }
		/** `moment`: from 1. */
		| { readonly kind: 'moment'; readonly scenario: string; readonly variant: Variant; readonly moment: number }
		| { readonly kind: 'count'; readonly scenario: string }
		| { readonly kind: 'vote'; readonly question: VoteQuestion }
		| { readonly kind: 'talk'; readonly title: string }
		| {
				readonly kind: 'synthesis';
				readonly blocks: readonly TextBlock[];
				readonly size: SlideSize;
				readonly piece: number;
				readonly pieces: number;
		  }
		| { readonly kind: 'end' }
	);
export type SlideKind = Slide['kind'];

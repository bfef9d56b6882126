import type { CitedRule } from '../address/naming-rule';
import type { Activity } from '../course/activity';
import type { GlossaryEntry, Source } from '../course/course';
import type { ChannelTable } from '../flow/channel';
import type { Flow } from '../flow/flow';
import type { MapLayout } from '../flow/layout/layout';
import type { QuizItem } from '../quiz/item';
import type { InlineText } from '../shared/inline-text';

/** What a page of prose needs beside its words: only what it shows itself. */
export interface ProsePage {
	readonly id: string;
	readonly title: string;
	/** Questions and activities of the page, by id. */
	readonly items: Readonly<Record<string, QuizItem>>;
	readonly activities: Readonly<Record<string, Activity>>;
	/** Sources, in order of first citation: their numbers on the page. */
	readonly sources: readonly Source[];
	/** Naming rules that the questions of the page cite, in the order of the table. */
	readonly rules: readonly CitedRule[];
	/** Acronyms marked in the text. */
	readonly terms: readonly GlossaryEntry[];
	/** Level 2 sections with their anchors. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The two drawings of a comparison: the container chooses. */
export interface FlowLayouts {
	readonly wide: MapLayout;
	readonly tall: MapLayout;
}

/** A situation: its prose, its comparison, and where they come from. */
export interface ScenarioPage extends ProsePage {
	readonly flow: Flow;
	/** Channels of this flow only. */
	readonly channels: ChannelTable;
	/** `undefined` with six actors or more: the thread replaces the map (design 5.2). */
	readonly layouts: FlowLayouts | undefined;
	/** What the 2021 deck showed, and what is a reconstruction. */
	readonly status: InlineText;
}

import type { PageState } from '../../core/course/plan-progress';
import type { ObjectiveOverview } from '../../core/overview/objective-overview';
import type { ReviewedQuestion } from '../../core/overview/pages-to-review';
import type { ImportPreview } from '../../core/progress/adopt-record';
import type { LearnerRecord } from '../../core/progress/learner-record';

export interface PageLink {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	/** Planned. */
	readonly minutes: number;
}

/** A module, with its pages counted. */
export interface DoneModule extends PageLink {
	readonly state: PageState;
	readonly done: number;
	readonly total: number;
	/** Of the module of the situations. */
	readonly situations: readonly (PageLink & { readonly state: PageState })[];
}

export interface DoneAssessment {
	readonly href: string;
	readonly attestationHref: string;
	/** The best one that was sent. */
	readonly result: { readonly right: number; readonly asked: number; readonly acquired: boolean } | undefined;
	/** One is begun, and not sent. */
	readonly begun: boolean;
}

/** The objectives of a module or of a situation. */
export interface ObjectiveGroup {
	readonly id: string;
	readonly title: string;
	/** The assessment covers them. */
	readonly assessed: boolean;
	readonly objectives: readonly (Omit<ObjectiveOverview, 'pages'> & { readonly pages: readonly PageLink[] })[];
	/** Of the situations, in the module that holds them. */
	readonly within: readonly ObjectiveGroup[];
}

/** A page with its questions to review. */
export interface ReviewedPage extends PageLink {
	readonly questions: readonly ReviewedQuestion[];
}

/** A record that a file or a code brings, with what it would add here. */
export interface Incoming {
	readonly record: LearnerRecord;
	readonly preview: ImportPreview;
	/** Whether it brings anything that is not here. */
	readonly adds: boolean;
	/** When it was made. */
	readonly at?: number | undefined;
}

/** The kinds that a structure opens: a learner of this course has no practice (CAB) and creates no citizen's mailbox. */
export const TRAINED_KINDS = ['PER', 'ORG', 'APP'] as const;
export type TrainedKind = (typeof TRAINED_KINDS)[number];

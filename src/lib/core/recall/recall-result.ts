/** How a review went: questions answered, and how many right at once. */
export interface RecallResult {
	readonly answered: number;
	readonly right: number;
}

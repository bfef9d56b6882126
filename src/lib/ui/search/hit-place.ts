/** Where a hit is read, and what is said of it beside its title. */
export interface HitPlace {
	readonly href: string;
	/** Title of the module of a page. */
	readonly module?: string | undefined;
	/** Title of the lesson that teaches a rule. */
	readonly lesson?: string | undefined;
	readonly minutes?: number | undefined;
}

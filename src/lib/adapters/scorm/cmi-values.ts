/** No exponent, no trailing zero, at most `digits` decimals (1 or more). */
export const decimal = (value: number, digits: number): string => value.toFixed(digits).replace(/\.?0+$/, '');

const LONGEST_HOURS = 9999;

export interface Duration {
	readonly hours: number;
	readonly minutes: number;
	/** With two decimals: both standards keep no more. */
	readonly seconds: string;
}

/** A clock may go back, and a tab may stay open for months: neither makes a length of time that cannot be written. */
export function durationOf(milliseconds: number): Duration {
	const hundredths = Math.min(Math.max(Math.floor(milliseconds / 10), 0), LONGEST_HOURS * 360_000);
	return {
		hours: Math.floor(hundredths / 360_000),
		minutes: Math.floor(hundredths / 6000) % 60,
		seconds: ((hundredths % 6000) / 100).toFixed(2)
	};
}

/** Both standards must keep this many right patterns at least; the key comes first (SCORM 2004 4th edition RTE 4.2.9). */
export const KEPT_PATTERNS = 5;

/** Right patterns, each once: SCORM 2004 refuses one that is there already. */
export const rightPatterns = (patterns: readonly string[]): readonly string[] =>
	[...new Set(patterns)].slice(0, KEPT_PATTERNS);

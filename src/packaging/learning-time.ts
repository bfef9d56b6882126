/** An ISO 8601 duration, as SCORM's metadata want it: `PT3H45M`. */
export function learningTime(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
}

/** Shorter ones fit on any line. */
const SHORT = 24;

/** The parts of an address between which a line may break: before its @ or a dot, never at a hyphen (design 2.2). */
export function breakAddress(text: string): readonly string[] {
	return text.length <= SHORT ? [text] : text.split(/(?=[@.])/);
}

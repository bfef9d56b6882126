/** Writes text in the plain alphabet; the rulebook gives it. */
export type ToPlainLetters = (text: string) => string;

/** In plain lower-case letters, so that two writings of one word can be compared. */
export function plainLower(text: string, toPlainLetters: ToPlainLetters): string {
	const lower = text.toLowerCase();
	// What is plain already is most of what we read; a library's transcription costs more than this test.
	return /[^ -~]/.test(lower) ? toPlainLetters(lower).toLowerCase() : lower;
}

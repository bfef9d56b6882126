/** What Notepad shows without scrolling sideways. */
const WIDTH = 76;

/** Breaks between words; a no-break space holds. A line that starts with a dash goes on under its first word. */
function wrap(line: string): readonly string[] {
	const indent = line.startsWith('- ') ? '  ' : '';
	const lines: string[] = [];
	let current = '';
	for (const word of line.split(' ')) {
		const longer = current === '' ? word : `${current} ${word}`;
		if (longer.length <= WIDTH || current.trim() === '') {
			current = longer;
		} else {
			lines.push(current);
			current = indent + word;
		}
	}
	return [...lines, current];
}

/**
 * A text for the Notepad of any Windows: it once ignored the line ends of others, and took UTF-8 without its mark for
 * something else. Its fonts have no narrow no-break space either.
 */
export function textFile(paragraphs: readonly string[]): Uint8Array {
	const lines = paragraphs.flatMap((paragraph) => [...paragraph.split('\n').flatMap(wrap), '']);
	return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}`.replaceAll('\u202f', '\u00a0'));
}

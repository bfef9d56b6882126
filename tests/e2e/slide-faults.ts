/**
 * What is wrong with the slide that a page shows: words too small, out of the frame, under other words, or cut. Runs in
 * the page, so it may use nothing from outside itself.
 */
export function slideFaults(least: number): readonly string[] {
	const sheet = document.querySelector('.projection .sheet');
	const slide = document.querySelector('.projection .slide');
	const foot = document.querySelector('.projection .foot');
	if (!sheet || !slide || !foot) return ['no slide'];
	const faults: string[] = [];
	const frame = sheet.getBoundingClientRect();
	const floor = foot.getBoundingClientRect().top;

	// Read aloud, not seen.
	const hidden = (element: Element): boolean => {
		for (let one: Element | null = element; one && one !== sheet; one = one.parentElement) {
			if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
		}
		return false;
	};
	const lines: { readonly text: string; readonly box: DOMRect; readonly owner: Element }[] = [];
	const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const owner = node.parentElement;
		const text = node.textContent?.trim() ?? '';
		if (!owner || text === '' || hidden(owner)) continue;
		const size = Number.parseFloat(getComputedStyle(owner).fontSize);
		if (size < least - 0.01) faults.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box, owner });
	}

	const bottomOf = (owner: Element) => (foot.contains(owner) ? frame.bottom : floor);
	for (const { text, box, owner } of lines) {
		const out =
			box.left < frame.left - 1 ||
			box.right > frame.right + 1 ||
			box.top < frame.top - 1 ||
			box.bottom > bottomOf(owner) + 3;
		if (out) faults.push(`out of the frame: ${text.slice(0, 40)}`);
	}
	// Words of a box stay in it: a table, a card, a panel.
	for (const box of slide.querySelectorAll('li, td, th, .panel, .vote, .body, .steps, .blocks, table')) {
		if (hidden(box)) continue;
		const edge = box.getBoundingClientRect();
		for (const line of lines) {
			if (!box.contains(line.owner)) continue;
			if (line.box.bottom > edge.bottom + 4 || line.box.right > edge.right + 3) {
				faults.push(`out of its ${box.tagName.toLowerCase()}.${box.classList[0] ?? ''}: ${line.text.slice(0, 40)}`);
			}
		}
	}
	for (const [index, a] of lines.entries()) {
		for (const b of lines.slice(index + 1)) {
			const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
			const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
			// Lines of a paragraph touch: their boxes are higher than their letters.
			const allowed = 0.35 * Math.min(a.box.height, b.box.height);
			if (across > 2 && down > allowed)
				faults.push(`over one another: ${a.text.slice(0, 25)} / ${b.text.slice(0, 25)}`);
		}
	}
	const root = document.documentElement;
	if (root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth) faults.push('the page scrolls');
	return [...new Set(faults)];
}

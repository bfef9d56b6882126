import { goto } from '$app/navigation';

/** The element that an in-page link names, its folded blocks opened. */
function reveal(id: string): HTMLElement | null {
	const target = document.getElementById(id);
	for (let block = target?.closest('details'); block; block = block.parentElement?.closest('details') ?? null) {
		block.open = true;
	}
	return target;
}

/** Shows the element that an address names, once the page has all it holds: some of it comes with the learner's record. */
export const showAnchor = ({ hash }: URL): void =>
	reveal(decodeURIComponent(hash.slice(hash.lastIndexOf('#') + 1)))?.scrollIntoView({ block: 'start' });

/**
 * Makes in-page links work in both editions: in the single file the address after « # » is a page of the router, so
 * `#section` becomes `#/page/#section` there. Everywhere, the block that hides the target is opened and the target
 * takes the focus, so that the keyboard goes on from it.
 */
export function followAnchors(): () => void {
	function follow(event: MouseEvent) {
		if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const href = link?.getAttribute('href') ?? '';
		if (!href || href.startsWith('#/')) return;

		const target = reveal(decodeURIComponent(href.slice(1)));
		if (!target) return;
		event.preventDefault();
		target.scrollIntoView({ block: 'start' });
		target.focus({ preventScroll: true });

		const [, route] = location.hash.startsWith('#/') ? location.hash.split('#') : [];
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, with another anchor
		void goto(route === undefined ? href : `#${route}${href}`, { replaceState: true, noScroll: true, keepFocus: true });
	}
	document.addEventListener('click', follow, { capture: true });
	return () => document.removeEventListener('click', follow, { capture: true });
}

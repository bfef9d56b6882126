import type { Attachment } from 'svelte/attachments';

/**
 * Moves an element along a path, once, for the time of `--duration-travel`: that token is 0 when the reader asked for
 * less motion, and then nothing moves. The Web Animations interface writes no `style` attribute.
 */
export function travel(path: string): Attachment {
	return (node) => {
		const token = getComputedStyle(node).getPropertyValue('--duration-travel').trim();
		const duration = Number.parseFloat(token) * (token.endsWith('ms') ? 1 : 1000);
		if (!(duration > 0) || typeof node.animate !== 'function') return;

		const along = { offsetPath: `path("${path}")`, offsetRotate: '0deg', opacity: 1 };
		const animation = node.animate(
			[
				{ ...along, offsetDistance: '0%' },
				{ ...along, offsetDistance: '100%' }
			],
			{ duration, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }
		);
		return () => animation.cancel();
	};
}

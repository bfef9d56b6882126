import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PageEnd from './PageEnd.svelte';

/** What jsdom lacks: says by hand that the end of the page is on the screen. */
let show: (visible: boolean) => void;

beforeEach(() => {
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(told: (entries: readonly { isIntersecting: boolean }[]) => void) {
				show = (isIntersecting) => told([{ isIntersecting }]);
			}
			observe() {}
			disconnect() {}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

function open(props: Partial<{ done: boolean; left: number; keepHref: string }> = {}) {
	const onreach = vi.fn();
	const onmark = vi.fn();
	render(PageEnd, { done: false, left: 0, onreach, onmark, ...props });
	return { onreach, onmark };
}

test('a page that is only opened is not reached, however short', () => {
	const { onreach } = open();
	show(true);
	expect(onreach).not.toHaveBeenCalled();
});

test('a learner who acts and sees the end has reached it, once', () => {
	const { onreach } = open();
	window.dispatchEvent(new Event('scroll'));
	expect(onreach).not.toHaveBeenCalled();
	show(true);
	window.dispatchEvent(new Event('scroll'));
	expect(onreach).toHaveBeenCalledOnce();
});

test('an act after the end has left the screen does not count', () => {
	const { onreach } = open();
	show(true);
	show(false);
	window.dispatchEvent(new Event('keydown'));
	expect(onreach).not.toHaveBeenCalled();
});

test('says how many questions are left, and marks the page as read when asked', async () => {
	const { onmark } = open({ left: 2 });
	expect(screen.getByText(/2 questions/)).toBeInTheDocument();
	await userEvent.click(screen.getByRole('button', { name: 'Marquer comme lu' }));
	expect(onmark).toHaveBeenCalledOnce();
});

test('the end of a module offers to leave with what was done', () => {
	open({ done: true, keepHref: '#/garder' });
	expect(screen.getByRole('link', { name: 'Garder mon avancée' })).toHaveAttribute('href', '#/garder');
});

test('a page that is done says it, and asks nothing more', () => {
	open({ done: true });
	expect(screen.getByText('Terminé')).toBeInTheDocument();
	expect(screen.queryByRole('button')).toBeNull();
});

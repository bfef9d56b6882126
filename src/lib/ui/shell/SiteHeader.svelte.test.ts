import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import SiteHeader from './SiteHeader.svelte';

const links = [
	{ href: '/', label: 'Sommaire', current: 'page' as const },
	{ href: '/situations/', label: 'Situations', current: false },
	{ href: '/outils/', label: 'Mes outils' }
];

/** What the button does in a browser: jsdom has no `showPopover`. */
function openMenu() {
	const button = screen.getByRole('button', { name: 'Menu' });
	const menu = document.getElementById(button.getAttribute('popovertarget') ?? '');
	menu?.removeAttribute('popover');
}

test('names the product and leads home', () => {
	render(SiteHeader, { home: '/', links });

	expect(screen.getByRole('link', { name: 'Prendre le pli, sommaire' })).toHaveAttribute('href', '/');
});

test('marks the current page alone, and not by its look only', () => {
	render(SiteHeader, { home: '/', links });
	openMenu();
	const navigation = within(screen.getByRole('navigation', { name: 'Navigation principale' }));

	const marks = navigation.getAllByRole('link').map((link) => link.getAttribute('aria-current'));

	expect(marks).toEqual(['page', null, null]);
});

test('the menu closes on the link that it leads by, and not on the rest of it', () => {
	render(SiteHeader, { home: '/', links });
	openMenu();
	const link = screen.getByRole('link', { name: 'Mes outils' });
	link.addEventListener('click', (event) => event.preventDefault());
	const hidePopover = vi.fn();
	Object.assign(link.closest('.menu') ?? {}, { hidePopover });

	screen.getByRole('navigation', { name: 'Navigation principale' }).click();
	expect(hidePopover).not.toHaveBeenCalled();
	link.click();
	expect(hidePopover).toHaveBeenCalledOnce();
});

test('the button « Menu » opens the links without any program', () => {
	render(SiteHeader, { home: '/', links });
	expect(screen.queryByRole('link', { name: 'Mes outils' })).toBeNull();

	openMenu();

	expect(screen.getByRole('link', { name: 'Mes outils' })).toHaveAttribute('href', '/outils/');
});

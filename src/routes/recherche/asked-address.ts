import { queryOf, searchHref } from '../links';

/** What the address asks for. The browser's own: after `replaceState`, the router goes by the address it opened. */
export const askedInAddress = (): string => queryOf(new URL(location.href)).get('q') ?? '';

/** The address that asks for a query. */
export const addressAsking = (query: string): string =>
	query === '' ? searchHref() : `${searchHref()}?q=${encodeURIComponent(query)}`;

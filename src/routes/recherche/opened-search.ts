import { documents, words } from 'virtual:search';
import { toPlainLetters } from '$lib/adapters/letters/plain-letters';
import { openSearch } from '$lib/adapters/search/open-search';
import type { Search } from '$lib/core/search/search';
import type { SearchDocument } from '$lib/core/search/search-document';
import { pageHref, searchHref } from '../links';
import { sitePages } from '../site-pages';

const known: readonly string[] = [
	searchHref(),
	...documents.filter(({ kind }) => kind === 'page').map(({ id }) => pageHref(id))
];
/** Pages that no file of the content describes are found by their title; their address is their id. */
const others = sitePages
	.filter(({ href }) => !known.includes(href))
	.map(({ title, href }): SearchDocument => ({ kind: 'page', id: href, title, passages: [] }));

/** The search of the course. Heavy: to be imported when somebody searches, and not before; then it stays open. */
export const search: Search = openSearch([...documents, ...others], words, toPlainLetters);

import type { Search, SearchFault } from '$lib/core/search/search';
import { fail, ok, type Result } from '$lib/core/shared/result';

/** Fetches the index and what makes it: nothing of it travels with a page. A connection that fails is expected. */
export const loadSearch = (): Promise<Result<Search, SearchFault>> =>
	import('./opened-search').then(
		({ search }) => ok(search),
		() => fail({ code: 'unavailable' })
	);

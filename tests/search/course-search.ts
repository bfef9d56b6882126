import { toPlainLetters } from '../../src/lib/adapters/letters/plain-letters';
import { openSearch } from '../../src/lib/adapters/search/open-search';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { searchDocuments, searchWords } from '../../src/lib/content/search-documents';

/** The real content as the search has it. */
export async function courseSearch() {
	const { content } = loadContent(readFolder('content'));
	if (!content) throw new Error('The content has faults');
	const documents = await searchDocuments(content);
	return { content, documents, search: openSearch(documents, searchWords(content), toPlainLetters) };
}

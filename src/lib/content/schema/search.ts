import * as v from 'valibot';
import { plain } from './text';

/** `search.yaml` (core/search/search-document.ts). */
export const searchFile = v.strictObject({
	synonyms: v.array(v.pipe(v.array(plain), v.minLength(2))),
	ignored: v.array(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'word')))
});

import { inflateSync, strFromU8, strToU8 } from 'fflate';

/**
 * What the build packed in the single file (content/packed.ts): JSON, deflated, in base64. By a library and not by
 * `DecompressionStream`, which old browsers lack and which would answer later.
 */
export const unpack = (text: string): unknown => JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true))));

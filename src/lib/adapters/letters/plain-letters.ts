import { deburr } from 'es-toolkit/string';

/** Latin letters in the plain alphabet: `é` → `e`, `œ` → `oe`. Letters of other alphabets stay as they are. */
export const toPlainLetters = (text: string): string => deburr(text);

import { expect, test } from 'vitest';
import { breakAddress } from './break-address';

// given                                              then
test.each([
	['soins@ehpad-les-tilleuls.mssante.fr', ['soins', '@ehpad-les-tilleuls', '.mssante', '.fr']],
	['dac-valfictif.mssante.fr', ['dac-valfictif.mssante.fr']],
	['', ['']]
])('breaks %j at %j', (given, then) => {
	expect(breakAddress(given)).toEqual(then);
});

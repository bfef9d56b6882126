import { expect, test } from 'vitest';
import { storageHabit } from './storage-habit';

const APPLE = 'Apple Computer, Inc.';

test.each([
	['https:', 'Google Inc.', 'usual'],
	['http:', '', 'usual'],
	['https:', APPLE, 'week'],
	['file:', APPLE, 'file'],
	['file:', '', 'file']
])('a page in %s, in a browser of « %s », is told: %s', (protocol, vendor, habit) => {
	expect(storageHabit({ protocol, vendor })).toBe(habit);
});

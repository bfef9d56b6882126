import { expect, test } from 'vitest';
import { estimatePlateWidth } from './plate-width';

// given                then: ceil(size × (letters + 1.35))
test.each([
	['', 'wide', 20],
	['il', 'wide', 29],
	['IME', 'wide', Math.ceil(14.5 * (0.32 + 0.86 + 0.66 + 1.35))],
	['Médecin', 'tall', Math.ceil(13.5 * (0.86 + 5 * 0.55 + 0.32 + 1.35))],
	['M. Lefèvre', 'projection', Math.ceil(20 * (0.86 + 4 * 0.32 + 0.66 + 4 * 0.55 + 1.35))]
] as const)('the plate of %j in %s is %d wide', (text, preset, width) => {
	expect(estimatePlateWidth(text, preset)).toBe(width);
});

test('an accent adds no width, however it is encoded', () => {
	expect(estimatePlateWidth('Médecin'.normalize('NFD'), 'wide')).toBe(estimatePlateWidth('Medecin', 'wide'));
});

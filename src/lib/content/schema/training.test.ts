import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type { TrainingBank } from '../../core/training/training-bank';
import { trainingFile } from './training';

const source = readFileSync(new URL('../../../../content/training/naming.yaml', import.meta.url), 'utf8');

const faultsOf = (text: string) => v.safeParse(trainingFile, parse(text)).issues?.map(({ message }) => message);

describe('the bank of exercises', () => {
	test('is what the generator draws from, with its sentences typeset', () => {
		const bank = v.parse(trainingFile, parse(source));
		type Bank = v.InferOutput<typeof trainingFile>;
		expectTypeOf<Bank>().toExtend<TrainingBank>();
		expectTypeOf<keyof Bank>().toEqualTypeOf<keyof TrainingBank>();
		expectTypeOf<keyof Bank['faults'][number]>().toEqualTypeOf<keyof TrainingBank['faults'][number]>();
		expectTypeOf<keyof Bank['persons'][number]>().toEqualTypeOf<keyof TrainingBank['persons'][number]>();
		expectTypeOf<keyof Bank['services'][number]>().toEqualTypeOf<keyof TrainingBank['services'][number]>();
		expectTypeOf<keyof Bank['structures'][number]>().toEqualTypeOf<keyof TrainingBank['structures'][number]>();
		expect(bank.structures[0]?.at).toBe('à l’EHPAD Les Tilleuls');
		expect(bank.homonymContext).toContainEqual({ code: '%existante%' });
	});

	// given                                                                           then
	test.each([
		['a slot that nothing fills', 'PER: "Voici une boîte nominative : celle %de-personne%', 'PER: "%prenom%', 'slot'],
		['a domain out of the trust space', 'domain: ehpad-valfictif.mssante.fr', 'domain: ehpad-valfictif.fr', 'mssante-domain'],
		['an accent in a local part', 'local: accueil', 'local: acceuïl', 'local-part'],
		['a rule that is no rule', 'rule: DOM-10', 'rule: DOM-ten', 'rule-id']
	])('refuses %s', (_, right, wrong, message) => {
		expect(source).toContain(right);
		expect(faultsOf(source.replace(right, wrong))).toEqual([message]);
	});

	test('refuses a fault that no function can inject, and a key that nothing reads', () => {
		expect(faultsOf(source.replace('id: ending-fr', 'id: ending-de'))?.[0]).toContain('ending-de');
		expect(faultsOf(source.replace('homonymContext:', 'homonymCase: "a"\nhomonymContext:'))?.[0]).toContain('homonymCase');
	});
});

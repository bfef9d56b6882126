import { describe, expect, test } from 'vitest';
import { localSessionPlanStore } from '../adapters/storage/local-session-plan-store';
import { memorySessionPlanStore } from '../adapters/storage/memory-session-plan-store';
import { formatSessionCode } from '../core/trainer/session-code';
import type { SessionPlan } from '../core/trainer/session-plan';
import { SessionBuilder } from './session-builder.svelte';

const plan: SessionPlan = {
	version: 1,
	name: 'EHPAD',
	length: 45,
	structures: ['ehpad'],
	parts: [
		{ kind: 'talk', title: 'Accueil', minutes: 5 },
		{ kind: 'scenario', scenario: 'sc1', minutes: 15 }
	]
};
const names = ({ sessions }: SessionBuilder) => sessions.map((session) => session.plan.name);

describe('SessionBuilder', () => {
	test('keeps each change at once', () => {
		const store = memorySessionPlanStore();
		const builder = new SessionBuilder(store);
		builder.add(plan);

		builder.change({ ...plan, name: 'EHPAD, jeudi' });

		const later = new SessionBuilder(store);
		later.restore();
		expect(names(later)).toEqual(['EHPAD, jeudi']);
	});

	test('never gives a session the name on the device of another', () => {
		const builder = new SessionBuilder(memorySessionPlanStore());
		builder.add(plan);
		builder.add({ ...plan, name: 'DAC' });
		builder.removeSession('s2');

		builder.add({ ...plan, name: 'IME' });
		builder.bringBack();

		expect(names(builder).toSorted()).toEqual(['DAC', 'EHPAD', 'IME']);
		expect(new Set(builder.sessions.map(({ id }) => id)).size).toBe(3);
	});

	test('adds beside what another tab added', () => {
		const store = memorySessionPlanStore();
		const [here, there] = [new SessionBuilder(store), new SessionBuilder(store)];
		there.add({ ...plan, name: 'DAC' });

		here.add(plan);

		expect(names(here)).toEqual(['DAC', 'EHPAD']);
	});

	test('brings back a part in its place', () => {
		const builder = new SessionBuilder(memorySessionPlanStore());
		builder.add(plan);

		builder.removePart(0);
		expect(builder.open?.plan.parts).toHaveLength(1);
		builder.bringBack();

		expect(builder.open?.plan).toEqual(plan);
		expect(builder.removed).toBeUndefined();
	});

	test('opens what a link holds, once, and beside the others', () => {
		const builder = new SessionBuilder(memorySessionPlanStore());
		builder.add({ ...plan, name: 'DAC' });

		builder.receive(`https://exemple.fr/animer/?seance=${formatSessionCode(plan)}`);
		builder.receive(formatSessionCode(plan));

		expect(names(builder)).toEqual(['DAC', 'EHPAD']);
		expect(builder.open?.plan).toEqual(plan);
	});

	test('loses nothing to a damaged link', () => {
		const builder = new SessionBuilder(memorySessionPlanStore());
		builder.add(plan);

		const received = builder.receive(formatSessionCode({ ...plan, name: 'X' }).slice(0, -3));

		expect(received).toEqual({ ok: false, error: { code: 'cut' } });
		expect(builder.open?.plan).toEqual(plan);
		expect(names(builder)).toEqual(['EHPAD']);
	});

	test('goes on without a browser that keeps, and says so', () => {
		const builder = new SessionBuilder(
			localSessionPlanStore(() => {
				throw new DOMException('refused', 'SecurityError');
			})
		);

		builder.add(plan);

		expect(builder.open?.plan).toEqual(plan);
		expect(builder.fault).toEqual({ code: 'unavailable' });
	});
});

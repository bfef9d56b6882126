import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localProgressStore } from '../../src/lib/adapters/storage/browser-progress-store';
import { formatProgressFile, readProgressFile } from '../../src/lib/adapters/storage/progress-file';
import type { LearnerEvent } from '../../src/lib/core/progress/learner-event';
import type { ItemEntry, LearnerRecord } from '../../src/lib/core/progress/learner-record';
import { stableText } from '../../src/lib/core/progress/stable-text';
import { LearnerSession } from '../../src/lib/session/learner-session.svelte';
import { anyWork } from '../fixtures/any-record';
import { browserStorage } from '../fixtures/browser-storage';
import { tabbedBrowser, type Tab } from '../fixtures/tabs';

const TABS = 3;

type Act =
	| { readonly kind: 'tell'; readonly tab: number; readonly event: LearnerEvent; readonly now: number }
	| { readonly kind: 'reload' | 'leave' | 'export' | 'import' | 'erase'; readonly tab: number }
	/** A writing reaches the other tabs. */
	| { readonly kind: 'arrive' };

const tab = fc.nat(TABS - 1);
const tell = fc.record({ kind: fc.constant('tell' as const), tab, event: anyWork, now: fc.nat(30) });
const act = (...kinds: readonly Exclude<Act['kind'], 'tell' | 'arrive'>[]): fc.Arbitrary<Act> =>
	fc.record({ kind: fc.constantFrom(...kinds), tab });
const acts = (...others: readonly fc.Arbitrary<Act>[]) =>
	fc.array(fc.oneof({ weight: 5, arbitrary: tell }, ...others), { minLength: 2, maxLength: 30 });

/** Responses and recalls, told apart by question, time and content. */
const isAnswer = ({ kind }: ItemEntry) => kind === 'response' || kind === 'recall';
const answersIn = ({ items }: LearnerRecord): readonly string[] =>
	Object.entries(items)
		.flatMap(([id, entries]) => entries.filter(isAnswer).map((entry) => stableText([id, entry])))
		.sort();

/** Does what a learner does, and gives the answers given since everything was last erased. */
function live(all: readonly Act[], open: (tab: number) => LearnerSession, arrive = () => false) {
	const sessions = Array.from({ length: TABS }, (_, index) => open(index));
	let given: string[] = [];
	let file: string | undefined;

	const at = (index: number): LearnerSession => {
		const session = sessions[index];
		if (!session) throw new Error(`No tab ${index}`);
		return session;
	};
	for (const one of all) {
		switch (one.kind) {
			case 'tell': {
				clock = one.now;
				const session = at(one.tab);
				const before = new Set(answersIn(session.record));
				session.tell(one.event);
				const mark = `"at":${session.record.clock},`;
				const added = answersIn(session.record).filter((answer) => !before.has(answer) && answer.includes(mark));
				if (one.event.kind !== 'item-responded' && one.event.kind !== 'item-recalled') break;
				expect(added).toHaveLength(1);
				given.push(...added);
				break;
			}
			case 'reload':
				sessions[one.tab] = open(one.tab);
				break;
			case 'leave':
				at(one.tab).flush();
				break;
			case 'export':
				file = formatProgressFile({ course: 'cours', courseVersion: '1', date: '', record: at(one.tab).record });
				break;
			case 'import': {
				const read = file === undefined ? undefined : readProgressFile(file, 'cours');
				if (read?.ok) at(one.tab).adopt(read.value.record);
				break;
			}
			case 'erase':
				at(one.tab).erase();
				given = [];
				break;
			case 'arrive':
				arrive();
		}
	}
	return { sessions, given: [...new Set(given)].sort() };
}
let clock = 0;
const now = () => clock;

describe('no answer is lost', () => {
	const nothing = { add: () => undefined, remove: () => undefined };
	const silent = { addEventListener: nothing.add, removeEventListener: nothing.remove };

	/** Tabs that share a storage and hear nothing of one another. */
	const sharing = () => {
		const shared = browserStorage();
		const browser = { local: () => shared, session: () => browserStorage(), events: () => silent };
		return () => {
			const session = new LearnerSession(localProgressStore('cours', browser), now);
			session.start();
			return session;
		};
	};

	test('by pages killed at any moment, files taken in, and clocks set back', () => {
		fc.assert(
			fc.property(acts(act('reload', 'leave', 'export', 'import')), (all) => {
				const open = sharing();
				const { given } = live(all, open);
				expect(answersIn(open().record)).toEqual(given);
			}),
			{ seed: 42, numRuns: 1000 }
		);
	});

	test('but by an erasing, after which none comes back', () => {
		fc.assert(
			fc.property(acts(act('reload', 'leave'), act('erase')), (all) => {
				const open = sharing();
				const { given } = live(all, open);
				expect(answersIn(open().record)).toEqual(given);
			}),
			{ seed: 42, numRuns: 1000 }
		);
	});

	test('by tabs that write over one another at the same moment', () => {
		const arriving = fc.constant<Act>({ kind: 'arrive' });
		fc.assert(
			fc.property(acts(act('reload', 'leave', 'export', 'import'), arriving), (all) => {
				const browser = tabbedBrowser();
				const tabs = new Map<number, Tab>();
				const open = (index: number) => {
					// What a page wrote arrives before it is loaded again.
					browser.settle();
					tabs.get(index)?.close();
					const tab = browser.open();
					tabs.set(index, tab);
					const session = new LearnerSession(localProgressStore('cours', tab), now);
					session.start();
					return session;
				};

				const { sessions, given } = live(all, open, browser.arrive);
				browser.settle();

				for (const { record } of sessions) expect(answersIn(record)).toEqual(given);
				expect(answersIn(open(TABS).record)).toEqual(given);
			}),
			{ seed: 42, numRuns: 1000 }
		);
	});
});

import { parseAddress } from '../address/address';
import { findingsOf } from '../address/findings';
import type { Finding, Severity } from '../address/naming-rule';
import { textOf } from './address-part';
import type { Bench, Specimen } from './specimen';

const rulesOf = (findings: readonly Finding[], severity: Severity): ReadonlySet<string> =>
	new Set(findings.flatMap((finding) => (finding.severity === severity ? [finding.rule.id] : [])));

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
	one.size === other.size && [...one].every((element) => other.has(element));

/**
 * Whether the engine that marks learners finds in an address what was meant, and nothing else: the obligations of its
 * faults; when there are none, its advice, and nothing to avoid.
 */
export function isAsMeant({ parts, given, faults }: Specimen, { rulebook }: Pick<Bench, 'rulebook'>): boolean {
	const address = parseAddress(textOf(parts));
	if (!address.ok) return false;

	const findings = findingsOf(address.value, given, rulebook);
	const meant = (severity: 'error' | 'advice') =>
		new Set(faults.flatMap((fault) => (fault.severity === severity ? [fault.rule] : [])));
	const errors = meant('error');
	if (!same(rulesOf(findings, 'obligation'), errors)) return false;
	if (errors.size > 0) return true;
	return rulesOf(findings, 'avoid').size === 0 && same(rulesOf(findings, 'good-practice'), meant('advice'));
}

/** The first of these that the engine judges as they are meant, no more than asked: judging is the slow part. */
export function takeAsMeant<T extends { readonly specimen: Specimen }>(
	candidates: readonly T[],
	count: number,
	bench: Bench
): readonly T[] {
	const taken: T[] = [];
	for (const candidate of candidates) {
		if (taken.length === count) break;
		if (isAsMeant(candidate.specimen, bench)) taken.push(candidate);
	}
	return taken;
}

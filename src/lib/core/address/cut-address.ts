import type { Finding, NamingRule, Verdict } from './naming-rule';

/** What a verdict says of one rule, wherever it was broken. */
export interface Remark<Rule extends NamingRule = NamingRule> {
	/** From 1, in the order of the verdict: heaviest first. */
	readonly number: number;
	readonly rule: Rule;
	readonly severity: Finding['severity'];
	/** The parts of the address that it speaks of, in the order of the text; empty places are left out. */
	readonly parts: readonly string[];
}

/** One remark a rule: an address with two accents has one thing to learn, not two. */
export function remarksOf<Rule extends NamingRule>({ address, findings }: Verdict<Rule>): readonly Remark<Rule>[] {
	const first = findings.filter(
		({ rule, severity }, index) =>
			findings.findIndex((other) => other.rule.id === rule.id && other.severity === severity) === index
	);
	return first.map(({ rule, severity }, index) => ({
		number: index + 1,
		rule,
		severity,
		parts: findings
			.filter((finding) => finding.rule.id === rule.id && finding.severity === severity)
			.map(({ span }) => address.text.slice(span.start, span.end))
			.filter((part) => part !== '')
	}));
}

/** A stretch of an address under the same findings, for drawing it. */
export interface AddressPiece {
	readonly text: string;
	readonly part: 'local' | 'at' | 'domain';
	/** Whether a finding covers it. */
	readonly found: boolean;
	/** Numbers of the remarks that begin here. */
	readonly begins: readonly number[];
}

/** Cuts a judged address wherever a finding begins or ends, and around its @. The pieces joined give the address. */
export function cutAddress(verdict: Verdict): readonly AddressPiece[] {
	const { address, findings } = verdict;
	const { text } = address;
	const at = address.localPart.length;
	const within = ({ span }: Finding) => [span.start, span.end].filter((place) => place > 0 && place < text.length);
	const cuts = [...new Set([0, at, at + 1, text.length, ...findings.flatMap(within)])].sort((a, b) => a - b);

	const remarks = remarksOf(verdict);
	const numberOf = ({ rule, severity }: Finding) =>
		remarks.find((remark) => remark.rule.id === rule.id && remark.severity === severity)?.number ?? 0;
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? text.length;
		// What was found after the last sign is marked on the piece that ends there.
		const starts = ({ span }: Finding) =>
			span.start === start || (span.start === text.length && end === text.length && start !== span.start);
		return {
			text: text.slice(start, end),
			part: end <= at ? 'local' : start === at ? 'at' : 'domain',
			found: findings.some(({ span }) => span.start < end && span.end > start),
			begins: [...new Set(findings.filter(starts).map(numberOf))]
		};
	});
}

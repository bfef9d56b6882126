import type { Address, AddressKind } from './address';
import { CHECKS, type CheckedRuleId } from './checks/checks';
import { SILENCES } from './checks/precedence';
import type { Finding, NamingCase, NamingRule, Rulebook, Severity } from './naming-rule';
import { CITIZENS } from './reading/domain';
import { readAddress } from './reading/read-address';

const HEAVIEST_FIRST: readonly Severity[] = ['obligation', 'avoid', 'good-practice', 'information'];
const EVERY_KIND: readonly AddressKind[] = ['PER', 'ORG', 'APP'];

/** Every breach of an address, heaviest first: a verdict without its proposal, which costs as much again. */
export function findingsOf<Rule extends NamingRule>(
	address: Address,
	given: NamingCase,
	{ rules, toPlainLetters }: Rulebook<Rule>
): readonly Finding<Rule>[] {
	const reading = readAddress(address, given, toPlainLetters);
	const findings = rules
		.filter((rule) => rule.checked && isChecked(rule.id) && applies(rule, address, given.kind))
		.flatMap((rule) =>
			CHECKS[rule.id as CheckedRuleId]({ ...reading, rule }).map((breach): Finding<Rule> => {
				const lighter = breach.lighter === true ? rule.lighter : undefined;
				return { ...breach, rule, severity: lighter ?? rule.severity };
			})
		);
	const silenced = new Set<string>(findings.flatMap(({ rule }) => SILENCES[rule.id as CheckedRuleId] ?? []));
	return findings.filter(({ rule }) => !silenced.has(rule.id)).sort(byWeightThenPlace);
}

const isChecked = (id: string): boolean => Object.hasOwn(CHECKS, id);

/** Without a kind, or for a practice, only the rules that are everybody's; a citizen's address tells its kind itself. */
function applies({ appliesTo }: NamingRule, { domain }: Address, kind: AddressKind | undefined): boolean {
	if (kind === undefined && domain.toLowerCase() === CITIZENS) return appliesTo.includes('USG');
	return kind === undefined || kind === 'CAB'
		? EVERY_KIND.every((every) => appliesTo.includes(every))
		: appliesTo.includes(kind);
}

function byWeightThenPlace(a: Finding, b: Finding): number {
	const byWeight = HEAVIEST_FIRST.indexOf(a.severity) - HEAVIEST_FIRST.indexOf(b.severity);
	return byWeight === 0 ? a.span.start - b.span.start : byWeight;
}

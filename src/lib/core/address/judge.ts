import { fail, ok, type Result } from '../shared/result';
import { parseAddress, type Address, type AddressFault, type AddressKind } from './address';
import { CHECKS, type CheckedRuleId } from './checks/checks';
import { SILENCES } from './checks/precedence';
import type { Finding, NamingCase, NamingRule, Rulebook, Severity, Verdict, VerdictLevel } from './naming-rule';
import { CITIZENS } from './reading/domain';

const HEAVIEST_FIRST: readonly Severity[] = ['obligation', 'avoid', 'good-practice', 'information'];
const EVERY_KIND: readonly AddressKind[] = ['PER', 'ORG', 'APP'];

const MAX_ROUNDS = 12;
/** No address is longer (RFC 5321, 4.5.3.1): a longer text is not worth repairing. */
const MAX_REPAIRED = 320;

/** What the rules say of an address. */
export function judge(text: string, given: NamingCase, rulebook: Rulebook): Result<Verdict, AddressFault> {
	const parsed = parseAddress(text);
	if (!parsed.ok) return fail(parsed.error);

	const findings = findingsOf(parsed.value, given, rulebook);
	return ok({
		address: parsed.value,
		findings,
		level: levelOf(findings),
		proposal: text.length > MAX_REPAIRED ? undefined : proposalFor(text, findings, given, rulebook)
	});
}

/** Every breach of an address, heaviest first: a verdict without its proposal, which costs as much again. */
export function findingsOf(
	address: Address,
	given: NamingCase,
	{ rules, toPlainLetters }: Rulebook
): readonly Finding[] {
	const findings = rules
		.filter((rule) => rule.checked && isChecked(rule.id) && applies(rule, address, given.kind))
		.flatMap((rule) => {
			const check = CHECKS[rule.id as CheckedRuleId];
			return check({ address, given, rule, toPlainLetters }).map((breach): Finding => {
				const lighter = breach.lighter === true ? rule.lighter : undefined;
				return { ...breach, rule, severity: lighter ?? rule.severity };
			});
		});
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

function levelOf(findings: readonly Finding[]): VerdictLevel {
	if (findings.some(({ severity }) => severity === 'obligation')) return 'to-correct';
	return findings.some(({ severity }) => severity === 'avoid') ? 'to-review' : 'nothing';
}

/** Repairs one breach after the other, the heaviest first. A repair that leaves as many breaches is no repair. */
function proposalFor(
	text: string,
	first: readonly Finding[],
	given: NamingCase,
	rulebook: Rulebook
): string | undefined {
	let current = { text, findings: first };
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const repaired = current.findings.find((finding) => finding.repaired !== undefined)?.repaired;
		const parsed = parseAddress(repaired ?? '');
		if (repaired === undefined || !parsed.ok) break;
		const findings = findingsOf(parsed.value, given, rulebook);
		if (findings.length >= current.findings.length) break;
		current = { text: repaired, findings };
	}
	const isRight = current.text !== text && levelOf(current.findings) !== 'to-correct';
	return isRight ? current.text : undefined;
}

import { fail, ok, type Result } from '../shared/result';
import { parseAddress, type AddressFault } from './address';
import { findingsOf } from './findings';
import type { Finding, NamingCase, NamingRule, Rulebook, Verdict, VerdictLevel } from './naming-rule';

const MAX_ROUNDS = 12;
/** No address is longer (RFC 5321, 4.5.3.1): a longer text is not worth repairing. */
const MAX_REPAIRED = 320;

/** What the rules say of an address. */
export function judge<Rule extends NamingRule>(
	text: string,
	given: NamingCase,
	rulebook: Rulebook<Rule>
): Result<Verdict<Rule>, AddressFault> {
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

import { judge } from '../address/judge';
import type { ExplainedRule, NamingCase, Person, Rulebook } from '../address/naming-rule';
import type { ComposeAddressItem } from './item';
import { markFallback, markForeseen } from './mark-foreseen';
import type { JudgeComposed } from './mark-item';
import type { PartMarking } from './marking';

/** « Prénom Nom »: the first word is the first name, the rest is the last name. */
function personOf(name: string): Person {
	const [firstName = '', ...lastName] = name.split(/\s+/);
	return { firstName, lastName: lastName.join(' ') };
}

function caseOf({ mailbox, given }: ComposeAddressItem): NamingCase {
	const { firstName = '', lastName = '', people = [] } = given;
	const holder = firstName === '' && lastName === '' ? [] : [{ firstName, lastName }];
	return { kind: mailbox, people: [...holder, ...people.map(personOf)] };
}

/** By the first obligation that an address breaks; it may break none and still not be the mailbox asked for. */
function markByRules(
	item: ComposeAddressItem,
	address: string,
	rulebook: Rulebook<ExplainedRule>
): PartMarking | undefined {
	const verdict = judge(address, caseOf(item), rulebook);
	const breach = verdict.ok ? verdict.value.findings.find(({ severity }) => severity === 'obligation') : undefined;
	if (!breach) return undefined;
	const { id: rule, why, repair } = breach.rule;
	return { id: 'address', mark: 'wrong', feedback: [...why, ' ', ...repair], rule };
}

/** A judge of composed addresses: what the question foresees first, then the naming rules, then its fallback. */
export const composedJudge =
	(rulebook: Rulebook<ExplainedRule>): JudgeComposed =>
	(item, address) =>
		markForeseen(item, address) ?? markByRules(item, address, rulebook) ?? markFallback(item);

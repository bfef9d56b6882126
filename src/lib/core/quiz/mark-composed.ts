import { judge } from '../address/judge';
import type { NamingCase, Person, Rulebook } from '../address/naming-rule';
import type { InlineText } from '../shared/inline-text';
import type { ComposeAddressItem } from './item';
import type { JudgeComposed } from './mark-item';
import type { Mark, PartMarking } from './marking';

const marked = (mark: Mark, feedback: InlineText, rule?: string): PartMarking => ({
	id: 'address',
	mark,
	feedback,
	rule
});

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

/** Letter case means nothing in the addresses that a question lists. */
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A judge of composed addresses: what the question foresees first, then the naming rules, then its fallback. */
export function composedJudge(rulebook: Rulebook): JudgeComposed {
	return (item, address) => {
		if (same(address, item.expected)) return marked('right', item.explanation, item.rule);

		const accepted = item.accepted.find((judged) => same(judged.address, address));
		if (accepted) return marked('right', accepted.feedback, accepted.rule);
		const rejected = item.rejected.find((judged) => same(judged.address, address));
		if (rejected) return marked('wrong', rejected.feedback, rejected.rule);

		const verdict = judge(address, caseOf(item), rulebook);
		const breach = verdict.ok ? verdict.value.findings.find(({ severity }) => severity === 'obligation') : undefined;
		// It may break no rule and still not be the mailbox asked for.
		if (!breach) return marked('wrong', item.fallbackFeedback);
		return marked('wrong', [...breach.rule.why, ' ', ...breach.rule.repair], breach.rule.id);
	};
}

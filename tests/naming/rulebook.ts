import { deburr } from 'es-toolkit/string';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { judge } from '../../src/lib/core/address/judge';
import type { NamingCase, Person, Rulebook, TableRule, Verdict } from '../../src/lib/core/address/naming-rule';

/** The rules of the course, as the content has them. Their sentences stay plain text: nothing here reads them. */
export const rulebook: Rulebook<TableRule> = {
	rules: parse(readFileSync('content/rules/naming.yaml', 'utf8')) as readonly TableRule[],
	toPlainLetters: (text) => deburr(text)
};

/** Reads `Léa de la Fiction` as a person: what follows the first space is the last name. */
export function person(name: string): Person {
	const [firstName = '', ...lastName] = name.split(' ');
	return { firstName, lastName: lastName.join(' ') };
}

/** A personal mailbox and its holder; without a name, nobody is known. */
export const PER = (...names: readonly string[]): NamingCase => ({ kind: 'PER', people: names.map(person) });
/** A mailbox of a service, and who works there. */
export const ORG = (...names: readonly string[]): NamingCase => ({ kind: 'ORG', people: names.map(person) });
/** A mailbox of a program, and who works there. */
export const APP = (...names: readonly string[]): NamingCase => ({ kind: 'APP', people: names.map(person) });

export function verdictOf(address: string, given: NamingCase): Verdict {
	const judged = judge(address, given, rulebook);
	if (!judged.ok) throw new Error(`${address}: ${judged.error.code}`);
	return judged.value;
}

/** Ids of the rules broken, above information, each once, heaviest first. */
export function brokenRules(address: string, given: NamingCase): readonly string[] {
	const { findings } = verdictOf(address, given);
	return [...new Set(findings.filter(({ severity }) => severity !== 'information').map(({ rule }) => rule.id))];
}

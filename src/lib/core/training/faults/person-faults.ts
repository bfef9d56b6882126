import { drawnText, plainName, rewriting, type Injector } from './injector';
import { accentedWords, rewritingWord } from './rewriting-word';

const firstLetter = (word: string): string => /[a-z]/.exec(word)?.[0] ?? '';

/** First name and last name, the dot apart. */
const names = (local: string): readonly [string, string] => {
	const dot = local.indexOf('.');
	return [local.slice(0, dot), local.slice(dot + 1)];
};

/** Faults of the local part of a person. */
export const personFaults = {
	'letter-dropped': rewritingWord((_, index, injection) => {
		const letters = Array.from(accentedWords(injection)[index] ?? '');
		const kept = letters.filter((letter) => injection.rulebook.toPlainLetters(letter) === letter);
		return kept.length === letters.length ? undefined : kept.join('');
	}),
	initials: rewriting('local', (local) => names(local).map(firstLetter).join('.')),
	'function-for-person': rewriting('local', (_, injection) => drawnText(injection)),
	'last-name-first': rewriting('local', (local, { specimen }) =>
		specimen.person.homonym ? undefined : [...names(local)].reverse().join('.')
	),
	glued: rewriting('local', (local) => local.replaceAll(/[.-]/g, '')),
	'birth-year': rewriting('local', (_, injection) =>
		injection.specimen.person.homonym ? plainName(injection) + drawnText(injection) : undefined
	),
	taken: rewriting('local', (_, injection) => (injection.specimen.person.homonym ? plainName(injection) : undefined)),
	title: rewriting('local', (local, { specimen: { person } }) => person.title && `${person.title}.${local}`),
	shared: ({ specimen }) => ({ given: { ...specimen.given, readers: 3 } }),
	'holder-left': ({ specimen }) => ({ given: { ...specimen.given, holderLeft: true } })
} satisfies Readonly<Record<string, Injector>>;

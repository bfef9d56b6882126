import { addPart, partsAt } from '../address-part';
import { drawnText, plainName, rewriting, type Injection, type Injector } from './injector';
import { accentedWords, rewritingWord } from './rewriting-word';

/** Adds a word before a part: at the end of the local part, that is before the @, or before a mention. */
const addingBefore =
	(place: 'at' | 'local', word: (injection: Injection) => string): Injector =>
	(injection) => {
		const { specimen, fault } = injection;
		const part = partsAt(specimen.parts, place).at(-1);
		return part && { parts: addPart(specimen.parts, part, { place: 'local', text: word(injection), fault }) };
	};

/** A space where a separator stood: between two words of a service, inside what a program sends. */
function spaced(text: string, index: number, { specimen }: Injection): string | undefined {
	if (specimen.kind !== 'APP') return text.replace(/^[.-]/, ' ');
	return index === 0 ? text.replaceAll('-', ' ') : undefined;
}

/** What a program sends, without its mention. */
const withoutMention = (local: string): string => local.replace(/-(?:noreply|nepasrepondre)$/, '');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Faults of the local part of a service or of a program; the first three may touch a person's too. */
export const serviceFaults = {
	'local-accent': rewritingWord((_, index, injection) => accentedWords(injection)[index]),
	'local-space': rewritingWord(({ text }, index, injection) => spaced(text, index, injection)),
	'local-two-dots': rewritingWord(({ text }) => (text.startsWith('.') ? `.${text}` : undefined)),
	'accompanied-name': addingBefore('at', drawnText),
	year: rewriting('local', (local, injection) => local + drawnText(injection)),
	'person-in-service': addingBefore('at', (injection) => `.${plainName(injection)}`),
	'person-for-service': rewriting('local', (_, injection) => plainName(injection)),
	'internal-acronym': rewriting('local', (_, { specimen }) => specimen.service?.acronym),
	'no-mention': rewriting('local', withoutMention),
	'person-in-application': addingBefore('local', (injection) => `-${plainName(injection)}`),
	'capitals-in-application': rewriting('local', (local) => {
		const sent = withoutMention(local);
		return capitalised(sent).replaceAll('-', '_') + local.slice(sent.length);
	})
} satisfies Readonly<Record<string, Injector>>;

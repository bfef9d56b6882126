import { composePersonal } from '../../address/compose-address';
import { pick } from '../../shared/random';
import { addPart, partsAt } from '../address-part';
import type { Injection, Injector } from './injector';
import { accentedWords, rewritingLocal, rewritingWord } from './person-faults';

const drawn = ({ fault, random }: Injection): string => pick(fault.texts, random);

const nameOf = ({ specimen, toPlainLetters }: Injection): string => composePersonal(specimen.person, toPlainLetters);

/** Adds a word at the end of the local part. */
const adding =
	(text: (injection: Injection) => string): Injector =>
	(injection) => {
		const { parts } = injection.specimen;
		const [at] = partsAt(parts, 'at');
		return at && { parts: addPart(parts, at, { place: 'local', text: text(injection), fault: injection.fault }) };
	};

/** Between what is sent and its mention. */
const addingBeforeMention: Injector = (injection) => {
	const { parts } = injection.specimen;
	const mention = partsAt(parts, 'local').at(-1);
	return (
		mention && {
			parts: addPart(parts, mention, { place: 'local', text: `-${nameOf(injection)}`, fault: injection.fault })
		}
	);
};

/** A space where a separator stood: between two words of a service, inside what a program sends. */
function spaced(text: string, index: number, { specimen }: Injection): string | undefined {
	if (specimen.kind !== 'APP') return text.replace(/^[.-]/, ' ');
	return index === 0 ? text.replaceAll('-', ' ') : undefined;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Faults of the local part of a service or of a program; the first three may touch a person's too. */
export const serviceFaults = {
	'local-accent': rewritingWord((_, index, injection) => accentedWords(injection)[index]),
	'local-space': rewritingWord(({ text }, index, injection) => spaced(text, index, injection)),
	'local-two-dots': rewritingWord(({ text }) => (text.startsWith('.') ? `.${text}` : undefined)),
	'accompanied-name': adding(drawn),
	year: rewritingLocal((local, injection) => local + drawn(injection)),
	'person-in-service': adding((injection) => `.${nameOf(injection)}`),
	'person-for-service': rewritingLocal((_, injection) => nameOf(injection)),
	'internal-acronym': rewritingLocal((_, { specimen }) => specimen.service?.acronym),
	'no-mention': rewritingLocal((local) => local.replace(/-(?:noreply|nepasrepondre)$/, '')),
	'person-in-application': addingBeforeMention,
	'capitals-in-application': rewritingLocal((local) => {
		const sent = local.replace(/-(?:noreply|nepasrepondre)$/, '');
		return capitalised(sent).replaceAll('-', '_') + local.slice(sent.length);
	})
} satisfies Readonly<Record<string, Injector>>;

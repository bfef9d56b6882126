import * as v from 'valibot';
import { address, id, plain, prose, sourceIds } from './text';

const kind = v.picklist(['PER', 'ORG', 'APP', 'CAB', 'USG']);
const severity = v.picklist(['obligation', 'avoid', 'good-practice', 'information']);
const ruleId = v.pipe(v.string(), v.regex(/^[A-Z]+(?:-[A-Z]+)?-\d\d$/, 'rule-id'));

/** As the check reads an address: in the plain alphabet. */
const word = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'word'));

/** A first name, compound or not, then everything else. */
const person = v.pipe(
	v.string(),
	v.regex(/^\S+ \S/, 'person'),
	v.transform((name) => {
		const space = name.indexOf(' ');
		return { firstName: name.slice(0, space), lastName: name.slice(space + 1) };
	})
);

/** `rules/naming.yaml` (core/address/naming-rule.ts). */
export const namingFile = v.array(
	v.pipe(
		v.strictObject({
			id: ruleId,
			family: v.picklist(['DOM', 'LOC-GEN', 'LOC-NOM', 'LOC-ORG', 'LOC-APP', 'USG', 'LIB', 'OBJ', 'PJ']),
			appliesTo: v.pipe(v.array(kind), v.minLength(1)),
			severity,
			lighter: v.optional(severity),
			statement: prose,
			why: prose,
			repair: prose,
			words: v.optional(v.pipe(v.array(word), v.minLength(1))),
			checked: v.boolean(),
			lesson: id,
			sources: sourceIds,
			confidence: v.picklist(['established', 'probable', 'to-verify', 'convention'])
		}),
		v.check((rule) => rule.id.slice(0, -3) === rule.family, 'family')
	)
);

/** `rules/addresses.yaml`: what is known of each address that the course shows, and what is wrong with it on purpose. */
export const addressesFile = v.array(
	v.strictObject({
		address,
		kind,
		people: v.optional(v.array(person)),
		/** `false`: its domain is not on the trust list. */
		listed: v.optional(v.literal(false)),
		readers: v.optional(v.pipe(v.number(), v.integer('people-count'), v.minValue(1, 'people-count'))),
		holderLeft: v.optional(v.literal(true)),
		/** Obligations that it breaks on purpose. */
		breaks: v.optional(v.array(ruleId), []),
		/** For authors. */
		why: v.optional(plain)
	})
);

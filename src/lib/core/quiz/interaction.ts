import { plainText, type InlineText } from '../shared/inline-text';
import { unreachable } from '../shared/result';
import type { QuizItem } from './item';
import { keyOf } from './key';
import type { ItemResponse } from './response';

/** A part of the question, in French. */
export interface InteractionComponent {
	readonly id: string;
	readonly description: string;
}

type InteractionParts =
	| { readonly type: 'choice' | 'sequencing'; readonly choices: readonly InteractionComponent[] }
	| {
			readonly type: 'matching';
			readonly source: readonly InteractionComponent[];
			readonly target: readonly InteractionComponent[];
	  }
	| { readonly type: 'fill-in' };

/**
 * A response as learning records tell it. xAPI 1.0.3 (Data, 2.4.4.1, « Interaction Activities ») and SCORM 2004 4th
 * edition (RTE 4.2.9) write patterns alike. Ids of the content are lower case, digits and hyphens: short identifiers
 * as they are.
 */
export type Interaction = InteractionParts & {
	readonly id: string;
	readonly description: string;
	readonly learnerResponse: string;
	/** Any of them is right; the key comes first, because a SCORM LMS need only keep five. */
	readonly correctResponses: readonly string[];
};

const BETWEEN = '[,]';
const WITHIN = '[.]';

function patternOf(response: ItemResponse): string {
	switch (response.kind) {
		case 'chosen':
			return response.choices.join(BETWEEN);
		case 'ordered':
			return response.parts.join(BETWEEN);
		case 'marked':
			return response.segments.join(BETWEEN);
		case 'placed':
			return Object.entries(response.targets)
				.map((pair) => pair.join(WITHIN))
				.join(BETWEEN);
		case 'composed':
			return response.address;
		default:
			return unreachable(response);
	}
}

const component = (id: string, text: InlineText): InteractionComponent => ({ id, description: plainText(text) });

function partsOf(item: QuizItem): InteractionParts {
	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice':
			return { type: 'choice', choices: item.choices.map(({ id, text }) => component(id, text)) };
		case 'find-faults':
			return { type: 'choice', choices: item.segments.map(({ id, text }) => component(id, [text])) };
		case 'ordering': {
			const parts = [...item.items, ...(item.intruders ?? [])];
			return { type: 'sequencing', choices: parts.map(({ id, text }) => component(id, text)) };
		}
		case 'matching':
			return {
				type: 'matching',
				source: item.pairs.map(({ id, left }) => component(id, left)),
				target: item.pairs.map(({ id, right }) => component(id, right))
			};
		case 'classify':
			return {
				type: 'matching',
				source: item.cards.map(({ id, text }) => component(id, text)),
				target: item.categories.map(({ id, label }) => component(id, [label]))
			};
		case 'compose-address':
			return { type: 'fill-in' };
		default:
			return unreachable(item);
	}
}

/** Tells a response in the terms of xAPI and SCORM. A response of another kind than the question asks for is a bug. */
export function interactionOf(item: QuizItem, response: ItemResponse): Interaction {
	const key = keyOf(item);
	if (response.kind !== key.kind) throw new Error(`Expected a response "${key.kind}", not "${response.kind}"`);

	const accepted = item.kind === 'compose-address' ? item.accepted.map(({ address }) => address) : [];
	return {
		...partsOf(item),
		id: item.id,
		description: plainText(item.stem),
		learnerResponse: patternOf(response),
		correctResponses: [patternOf(key), ...accepted]
	};
}

import { fail, ok, type Result } from '../../core/shared/result';

/** The components that prose may use, with their attributes (README, « The components that prose may use »). */
const COMPONENTS = {
	Flow: { attributes: {}, wraps: false },
	Quiz: { attributes: { id: true }, wraps: false },
	AddressAnatomy: { attributes: { address: true }, wraps: false },
	DecisionTree: { attributes: { id: true }, wraps: false },
	Ordering: { attributes: { id: true }, wraps: false },
	Classify: { attributes: { id: true }, wraps: false },
	SelfAssessment: { attributes: { id: true }, wraps: false },
	Checklist: { attributes: { id: true }, wraps: false },
	ActionPlan: { attributes: { id: true }, wraps: false },
	Callout: { attributes: { kind: ['attention', 'retenir', 'source2021'] }, wraps: true }
} as const satisfies Record<string, { attributes: Record<string, true | readonly string[]>; wraps: boolean }>;

export type ProseComponent = keyof typeof COMPONENTS;
export const PROSE_COMPONENTS = Object.keys(COMPONENTS) as readonly ProseComponent[];

/** A tag of prose: a self-closing component, or one end of a component that wraps paragraphs. */
export interface ComponentTag {
	readonly name: ProseComponent;
	readonly form: 'self-closing' | 'open' | 'close';
	readonly attributes: Readonly<Record<string, string>>;
}

export type TagFault =
	| { readonly code: 'script' }
	| { readonly code: 'raw-html'; readonly name: string }
	| { readonly code: 'malformed' }
	| { readonly code: 'attribute'; readonly name: string; readonly component: ProseComponent }
	| { readonly code: 'form'; readonly component: ProseComponent };

const TAG = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[a-z]+="[^"<>{}]*")*)\s*(\/?)>$/;

/** Reads one tag of prose and refuses everything that is not on the list. */
export function parseComponentTag(source: string): Result<ComponentTag, TagFault> {
	const text = source.trim();
	if (/^<\/?script/i.test(text)) return fail({ code: 'script' });

	const match = TAG.exec(text);
	const [, slash = '', name = '', attributeText = '', selfClosing = ''] = match ?? [];
	if (!match) {
		const found = /^<\/?([A-Za-z][\w-]*)/.exec(text)?.[1];
		return found !== undefined && !(found in COMPONENTS) ? fail({ code: 'raw-html', name: found }) : fail({ code: 'malformed' });
	}
	if (!(name in COMPONENTS)) return fail({ code: 'raw-html', name });

	const component = name as ProseComponent;
	const { attributes: allowed, wraps } = COMPONENTS[component];
	const form = slash ? 'close' : selfClosing ? 'self-closing' : 'open';
	if ((form === 'self-closing') === wraps) return fail({ code: 'form', component });

	const attributes = Object.fromEntries(
		[...attributeText.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
	);
	const rules = allowed as Readonly<Record<string, true | readonly string[]>>;
	for (const [key, value] of Object.entries(attributes)) {
		const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
		if (rule === undefined || (rule !== true && !rule.includes(value))) return fail({ code: 'attribute', name: key, component });
	}
	const missing = form === 'close' ? undefined : Object.keys(rules).find((key) => !(key in attributes));
	if (missing !== undefined) return fail({ code: 'attribute', name: missing, component });

	return ok({ name: component, form, attributes });
}

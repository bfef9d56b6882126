import * as v from 'valibot';
import type { InlineText } from '../../core/shared/inline-text';
import { parseInlineText } from '../markdown/inline-text';
import { typeset } from '../typography';

/** Words without markup: titles, labels. Typeset in French. */
export const plain = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.regex(/^[^{}<>`]*$/, 'plain-text'),
	v.transform(typeset)
);

/** A sentence or several, with code, strong and citations. */
export const prose = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.rawTransform<string, InlineText>(({ dataset, addIssue, NEVER }) => {
		const parsed = parseInlineText(dataset.value);
		if (parsed.ok) return parsed.value;
		addIssue({ message: parsed.error.code === 'expression' ? 'expression' : 'markup' });
		return NEVER;
	})
);

/** An identifier: stable for ever, never reused. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id'));

/** An address shown as text. Naming rules are judged elsewhere: a course shows faulty addresses too. */
export const address = v.pipe(v.string(), v.minLength(1), v.regex(/^[^{}<>]*$/, 'plain-text'));

export const sourceIds = v.array(id);

/** Planned minutes. */
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** Year and month when somebody must check the text again. */
export const reviewBy = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'));

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * French typography of a run of text (design 2.2): narrow no-break space before ; : ! ? and inside « »,
 * curly apostrophes, guillemets for straight quotes, no-break space between a number and its unit.
 *
 * Addresses and code never come here: they are their own nodes. A quotation is expected to open and close in the same
 * run; an odd straight quote is refused by the content check, not guessed at.
 */
export function typeset(text: string): string {
	return text
		.replace(/"([^"]*)"/g, `«${NARROW}$1${NARROW}»`)
		.replace(/(\p{L}|\d)'(?=\p{L}|\d|«)/gu, '$1’')
		.replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
		.replace(/[ \u00a0\u202f]*»/g, `${NARROW}»`)
		.replace(/[ \u00a0\u202f]+([;:!?])/g, `${NARROW}$1`)
		.replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${NARROW}`)
		.replace(/(\d)[ \u00a0](?=(?:%|€|euros?|ans?|mois|jours?|heures?|minutes?|min|h|Mo|px|mm)(?![\p{L}\d]))/gu, `$1${NO_BREAK}`)
		.replace(/(^|[^\p{L}])(MM?\.|Mme|Mlle|Dr|n°|art\.|p\.) (?=[\p{L}\d])/gu, `$1$2${NO_BREAK}`)
		.replace(/\.\.\./g, '…');
}

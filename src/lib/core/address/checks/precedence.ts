import type { CheckedRuleId } from './checks';

/** Rules that say it all: what they make pointless to add. */
export const SILENCES: Partial<Record<CheckedRuleId, readonly CheckedRuleId[]>> = {
	// A mailbox without a name has no order, no title, no homonym.
	'LOC-NOM-01': ['LOC-NOM-05', 'LOC-NOM-06', 'LOC-NOM-10'],
	// The domain is to be changed: what it is called, or naming the structure before it, would not help.
	'DOM-09': ['DOM-07', 'DOM-14'],
	'DOM-12': ['DOM-07']
};

import { wholeLocalPart } from './breaches';
import type { Check } from './check';

/** LOC-NOM-07: one person reads a personal mailbox. */
export const oneReader: Check = ({ address, given }) => ((given.readers ?? 1) > 1 ? wholeLocalPart(address) : []);

/** LOC-NOM-08: the mailbox is closed when its holder leaves. */
export const closedAfterLeaving: Check = ({ address, given }) =>
	given.holderLeft === true ? wholeLocalPart(address) : [];

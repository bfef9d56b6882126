import type { Breach, NamingRule } from '../naming-rule';
import type { AddressReading } from '../reading/read-address';

/** What a check may look at. */
export interface CheckInput extends AddressReading {
	readonly rule: NamingRule;
}

/** One pure function a rule: every breach, in the order of the text. */
export type Check = (input: CheckInput) => readonly Breach[];

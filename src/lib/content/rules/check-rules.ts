import { addressRule } from './address-rule';
import { assessmentRule } from './assessment-rule';
import { courseRule } from './course-rule';
import { flowRule } from './flow-rule';
import { itemRule } from './item-rule';
import { ledgerRule } from './ledger-rule';
import { namingRule } from './naming-rule';
import { proseRule } from './prose-rule';
import type { ContentRule } from './rule';
import { sourceRule } from './source-rule';
import { uniqueIdRule } from './unique-id-rule';

const RULES: readonly ContentRule[] = [
	uniqueIdRule,
	sourceRule,
	courseRule,
	flowRule,
	itemRule,
	assessmentRule,
	proseRule,
	namingRule,
	addressRule,
	ledgerRule
];

/** Every rule over the whole content. */
export const checkRules: ContentRule = (content, report) => RULES.forEach((rule) => rule(content, report));

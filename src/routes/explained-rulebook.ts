import { explainedRules } from 'virtual:explained-rules';
import type { ExplainedRule, Rulebook } from '$lib/core/address/naming-rule';
import { rulebook } from './rulebook';

/** The naming rules of the course, ready to judge and to explain what they find. */
export const explainedRulebook: Rulebook<ExplainedRule> = { ...rulebook, rules: explainedRules };

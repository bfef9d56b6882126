import { rules } from 'virtual:naming';
import { toPlainLetters } from '$lib/adapters/letters/plain-letters';
import type { Rulebook } from '$lib/core/address/naming-rule';

/** The naming rules of the course, ready to judge; explained-rulebook.ts says more of each. */
export const rulebook: Rulebook = { rules, toPlainLetters };

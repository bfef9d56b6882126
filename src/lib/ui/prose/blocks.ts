import Callout from '../elements/Callout.svelte';
import ActionPlan from './ActionPlan.svelte';
import AddressAnatomy from './AddressAnatomy.svelte';
import Checklist from './Checklist.svelte';
import Cite from './Cite.svelte';
import DecisionTree from './DecisionTree.svelte';
import Quiz from './Quiz.svelte';
import SelfAssessment from './SelfAssessment.svelte';
import Term from './Term.svelte';

/** The components that a compiled page of prose receives: the allow-list of content/markdown, made visible. */
export const blocks = {
	ActionPlan,
	AddressAnatomy,
	Callout,
	Checklist,
	Cite,
	Classify: Quiz,
	DecisionTree,
	Ordering: Quiz,
	Quiz,
	SelfAssessment,
	Term
};

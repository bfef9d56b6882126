import * as v from 'valibot';
import { address, id, plain, prose, sourceIds } from './text';

const heading = { id, objective: id, title: plain };
const convention = v.optional(v.literal('convention'));

const selfAssessment = v.strictObject({
	...heading,
	kind: v.literal('self-assessment'),
	scored: v.literal(false),
	instruction: prose,
	privacy: prose,
	channels: v.array(
		v.strictObject({
			id,
			label: plain,
			feedback: prose,
			sources: v.optional(sourceIds),
			basis: convention,
			see: v.array(id)
		})
	),
	sendings: v.array(v.strictObject({ id, text: prose, example: prose })),
	closing: prose
});

const checklist = v.strictObject({
	...heading,
	kind: v.literal('checklist'),
	usedBy: v.array(id),
	instruction: prose,
	status: prose,
	sources: sourceIds,
	questions: v.array(v.strictObject({ id, text: prose, why: prose, listenFor: prose, answerField: v.boolean() }))
});

const decisionTree = v.strictObject({
	...heading,
	kind: v.literal('decision-tree'),
	status: prose,
	sources: sourceIds,
	start: id,
	nodes: v.array(
		v.variant('type', [
			v.strictObject({ id, type: v.literal('question'), text: prose, help: prose, ifYes: id, ifNo: id }),
			v.strictObject({
				id,
				type: v.literal('result'),
				mailbox: v.picklist(['PER', 'ORG', 'APP']),
				title: plain,
				example: address,
				why: prose,
				todo: v.array(prose),
				status: v.optional(prose),
				sources: sourceIds,
				basis: convention
			})
		])
	),
	tests: v.array(v.strictObject({ path: v.array(v.picklist(['yes', 'no'])), result: id }))
});

const actionPlan = v.strictObject({
	...heading,
	kind: v.literal('action-plan'),
	instruction: prose,
	privacy: prose,
	columns: v.array(
		v.strictObject({
			id: v.picklist(['action', 'owner', 'due', 'evidence']),
			label: plain,
			editable: v.boolean(),
			hint: v.optional(plain),
			type: v.optional(v.literal('date'))
		})
	),
	rows: v.array(
		v.strictObject({
			id,
			required: v.boolean(),
			theme: plain,
			action: prose,
			evidence: prose,
			help: v.optional(prose),
			see: id
		})
	),
	extraRows: v.pipe(v.number(), v.integer(), v.minValue(0)),
	vendorQuestions: id,
	sources: sourceIds
});

/** `activity-<id>.yaml` of a module (core/course/activity.ts). */
export const activityFile = v.variant('kind', [selfAssessment, checklist, decisionTree, actionPlan]);

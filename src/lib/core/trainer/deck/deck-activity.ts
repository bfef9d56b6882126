import type { Activity, DecisionTree } from '../../course/activity';
import type { InlineText } from '../../shared/inline-text';
import { unreachable } from '../../shared/result';
import type { TextSection } from './text-block';
import { dressOptions, type VoteQuestion } from '../vote/vote-question';

/** An activity as something to look at together; what is voted on comes apart. */
export interface ShownActivity {
	readonly sections: readonly TextSection[];
	readonly votes: readonly VoteQuestion[];
}

const isCitation = (node: InlineText[number]): boolean => typeof node === 'object' && 'cite' in node;
/** The sources of a sentence are on the page of the course. */
export const withoutCitations = (text: InlineText): InlineText => text.filter((node) => !isCitation(node));

/** Questions of a tree in reading order, each with where its answers lead: « 3 » for the third question. */
function treeSections({ title, nodes }: DecisionTree): readonly TextSection[] {
	const questions = nodes.filter((node) => node.type === 'question');
	const results = nodes.filter((node) => node.type === 'result');
	return [
		...questions.map(({ text, help }): TextSection => ({
			title,
			blocks: [
				{ kind: 'callout', callout: 'retenir', blocks: [{ kind: 'paragraph', text: withoutCitations(text) }] },
				{ kind: 'paragraph', text: withoutCitations(help) }
			]
		})),
		...results.map((result): TextSection => ({
			title: result.title,
			blocks: [
				{ kind: 'paragraph', text: withoutCitations(result.why) },
				{ kind: 'paragraph', text: [{ code: result.example }] },
				{ kind: 'list', ordered: false, start: 1, items: result.todo.map(withoutCitations) }
			]
		}))
	];
}

/** What a room sees of an activity that learners do alone. */
export function showActivity(activity: Activity): ShownActivity {
	switch (activity.kind) {
		case 'self-assessment': {
			const channels = activity.channels.map(({ id, label }) => ({ id, text: [label] }));
			return {
				sections: [],
				votes: activity.sendings.map(({ id, text, example }) => ({
					id: `${activity.id}-${id}`,
					ask: 'tell',
					stem: withoutCitations(text),
					subject: withoutCitations(example),
					options: dressOptions(channels),
					explanation: []
				}))
			};
		}
		case 'checklist': {
			const items = activity.questions.map(({ text }) => withoutCitations(text));
			return {
				sections: [{ title: activity.title, blocks: [{ kind: 'list', ordered: true, start: 1, items }] }],
				votes: []
			};
		}
		case 'decision-tree':
			return { sections: treeSections(activity), votes: [] };
		case 'action-plan': {
			const [first, second] = [activity.rows[0], activity.columns[0]];
			if (!first || !second) return { sections: [], votes: [] };
			const items = activity.rows.map(({ theme, action }): InlineText => [
				{ strong: theme },
				' — ',
				...withoutCitations(action)
			]);
			return {
				sections: [{ title: activity.title, blocks: [{ kind: 'list', ordered: false, start: 1, items }] }],
				votes: []
			};
		}
		default:
			return unreachable(activity);
	}
}

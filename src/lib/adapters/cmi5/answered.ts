import type { ReportedInteraction } from '../../core/progress/learning-report';
import type { Interaction, InteractionComponent } from '../../core/quiz/interaction';
import { unreachable } from '../../core/shared/result';
import { allowedStatement, durationOf, type Launched, type Stamp, type Statement } from './statements';

const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

const components = (list: readonly InteractionComponent[]) =>
	list.map(({ id, description }) => ({ id, description: { fr: description } }));

function componentsOf(interaction: Interaction): object {
	switch (interaction.type) {
		case 'choice':
		case 'sequencing':
			return { choices: components(interaction.choices) };
		case 'matching':
			return { source: components(interaction.source), target: components(interaction.target) };
		case 'fill-in':
			return {};
		default:
			return unreachable(interaction);
	}
}

/**
 * One response to one question, in xAPI's terms (Data, 2.4.4.1). The question is an activity under that of the course:
 * never the course itself, of which cmi5 speaks.
 */
export function answered(
	launched: Launched,
	stamp: Stamp,
	{ interaction, right, latency }: ReportedInteraction
): Statement {
	return allowedStatement(launched, 'answered', stamp, {
		object: {
			objectType: 'Activity',
			id: `${launched.params.activityId}/questions/${encodeURIComponent(interaction.id)}`,
			definition: {
				type: INTERACTION,
				description: { fr: interaction.description },
				interactionType: interaction.type,
				correctResponsesPattern: [...interaction.correctResponses],
				...componentsOf(interaction)
			}
		},
		result: {
			success: right,
			response: interaction.learnerResponse,
			...(latency !== undefined && { duration: durationOf(latency) })
		}
	});
}

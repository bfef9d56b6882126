import { proposeOrder } from '../../core/flow/layout/propose-order';
import { VARIANTS } from '../../core/flow/flow';
import { reportAt, suggest, type ContentRule } from './rule';

const SIDE = { without: 'SANS', with: 'AVEC' } as const;

/** A flow names its own actors and moments, known channels, and says why a side does nothing (design 5.1, 5.2). */
export const flowRule: ContentRule = (content, report) => {
	const channels = content.channels.value;

	for (const { flow } of content.scenarios) {
		const { actors, moments, map, avoided, missing } = flow.value;
		const actorIds = actors.map(({ id }) => id);
		const momentIds = moments.map(({ id }) => id);
		const state = { sound: true };
		const fault = (path: readonly PropertyKey[], expected: string, remedy: string) => {
			state.sound = false;
			reportAt(report, flow, path, expected, remedy);
		};

		for (const side of VARIANTS) {
			for (const [index, exchange] of flow.value[side].entries()) {
				for (const end of ['from', 'to'] as const) {
					if (actorIds.includes(exchange[end])) continue;
					fault([side, index, end], `« ${exchange[end]} » n’est pas un acteur de cette situation.`, `Écrivez l’un de : ${actorIds.join(', ')}.`);
				}
				if (!momentIds.includes(exchange.moment)) {
					fault([side, index, 'moment'], `« ${exchange.moment} » n’est pas un moment de cette situation.`, `Écrivez l’un de : ${momentIds.join(', ')}.`);
				}
				for (const [position, id] of exchange.channels.entries()) {
					if (!(id in channels)) {
						fault([side, index, 'channels', position], `Le canal « ${id} » n’est pas dans channels.yaml.`, suggest(id, Object.keys(channels)));
					}
				}
				if (exchange.exposed && !exchange.sensitive) {
					fault([side, index, 'exposed'], 'Une étape exposée porte une donnée sensible.', 'Écrivez « sensitive: true », ou « exposed: false ».');
				}
			}
			const reasons = side === 'with' ? avoided : missing;
			const key = side === 'with' ? 'avoided' : 'missing';
			for (const [index, moment] of moments.entries()) {
				const busy = flow.value[side].some((exchange) => exchange.moment === moment.id);
				if (!busy && !(moment.id in reasons)) {
					fault(['moments', index], `Le moment « ${moment.id} » n’a ni étape ni phrase du côté ${SIDE[side]}.`, `Ajoutez une étape, ou une phrase sous « ${key}: ».`);
				}
				if (busy && moment.id in reasons) {
					fault([key, moment.id], `Le moment « ${moment.id} » a des étapes du côté ${SIDE[side]} : cette phrase ne s’affiche pas.`, 'Retirez-la.');
				}
			}
			for (const id of Object.keys(reasons)) {
				if (!momentIds.includes(id)) fault([key, id], `« ${id} » n’est pas un moment de cette situation.`, `Écrivez l’un de : ${momentIds.join(', ')}.`);
			}
		}

		const isPermutation = map.length === actorIds.length && actorIds.every((id) => map.includes(id));
		if (!isPermutation) {
			const proposal = state.sound && actorIds.length <= 5 ? proposeOrder(flow.value, channels) : actorIds;
			fault(['map'], '« map » nomme chaque acteur une fois : le pivot, puis les autres le long de l’arc.', `Écrivez par exemple : map: [${proposal.join(', ')}].`);
		}
	}
};

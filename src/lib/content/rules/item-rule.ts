import { follow } from '../../core/course/activity';
import { allItems, allProse } from '../content';
import { reportAt, suggest, type ContentRule } from './rule';

/** A question tests an objective, agrees with itself, and is asked on a page. */
export const itemRule: ContentRule = (content, report) => {
	const objectives = [
		...content.modules.flatMap(({ intro }) => intro.value.objectives),
		...content.scenarios.flatMap(({ prose }) => prose.value.objectives)
	].map(({ id }) => id);
	const asked = new Set(
		allProse(content).flatMap(({ references }) => references.components.map(({ tag }) => tag.attributes['id'] ?? ''))
	);

	for (const { item, file, path } of allItems(content)) {
		const fault = (key: readonly PropertyKey[], expected: string, remedy: string) =>
			reportAt(report, file, [...path, ...key], expected, remedy);

		if (!objectives.includes(item.objective)) {
			fault(['objective'], `L’objectif « ${item.objective} » n’existe pas.`, suggest(item.objective, objectives));
		}
		if (file !== content.assessment && !asked.has(item.id)) {
			fault(['id'], `La question « ${item.id} » n’est posée sur aucune page.`, `Ajoutez <Quiz id="${item.id}" /> à une page.`);
		}
		if (item.kind === 'classify') {
			const categories = item.categories.map(({ id }) => id);
			item.cards.forEach(({ category }, index) => {
				if (!categories.includes(category)) {
					fault(['cards', index, 'category'], `« ${category} » n’est pas une catégorie de cette question.`, `Écrivez l’une de : ${categories.join(', ')}.`);
				}
			});
		}
		if (item.kind === 'compose-address') {
			const { local, structure, ending } = item.tiles;
			const domains = structure.flatMap((name) => ending.map((end) => name + end));
			const [before = '', after = ''] = item.expected.split('@');
			if (!local.includes(before) || !domains.includes(after)) {
				fault(['tiles'], `Ces morceaux ne permettent pas d’écrire « ${item.expected} ».`, 'Ajoutez le morceau qui manque.');
			}
		}
		if (item.kind === 'find-faults' && item.address !== undefined) {
			const joined = item.segments.map(({ text }) => text).join('');
			if (joined !== item.address) {
				fault(['segments'], `Les morceaux donnent « ${joined} », l’adresse est « ${item.address} ».`, 'Accordez les deux.');
			}
		}
	}

	for (const { activities } of content.modules) {
		for (const activity of activities) {
			if (!objectives.includes(activity.value.objective)) {
				reportAt(report, activity, ['objective'], `L’objectif « ${activity.value.objective} » n’existe pas.`, suggest(activity.value.objective, objectives));
			}
			if (activity.value.kind !== 'decision-tree') continue;
			for (const [index, { path, result }] of activity.value.tests.entries()) {
				const reached = follow(activity.value, path)?.id ?? 'nulle part';
				if (reached !== result) {
					reportAt(report, activity, ['tests', index], `Ce chemin mène à « ${reached} », non à « ${result} ».`, 'Corrigez l’arbre ou l’essai.');
				}
			}
		}
	}
};

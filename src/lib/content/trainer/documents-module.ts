import type { InlineText } from '../../core/shared/inline-text';
import type { TextBlock } from '../../core/trainer/deck/text-block';
import type { DocumentedObjective, DocumentWords } from '../../core/trainer/documents';
import type { Content } from '../content';
import { itemsOn } from '../page-data';
import { textSections } from './text-sections';

const KEEP = 'À retenir';

const listed = (blocks: readonly TextBlock[]): readonly InlineText[] =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : []));

/** The words of the printed documents, apart from trainers' notes (trainer-module.ts): no page of a learner imports them. */
export function documentWords(content: Content): Omit<DocumentWords, 'guides'> {
	const { modules, scenarios } = content;
	const pages = [...modules.flatMap(({ lessons }) => lessons), ...scenarios.map(({ prose }) => prose)];
	const asked = pages.flatMap(({ references }) => itemsOn(content, references));
	const withPages = (objective: { readonly id: string; readonly text: string }, own: readonly string[]) => ({
		...objective,
		pages: own,
		questions: [...asked, ...content.assessment.value].filter((item) => item.objective === objective.id).length
	});

	return {
		scenarios: Object.fromEntries(
			scenarios.map(({ prose }) => {
				const [story, ...sections] = textSections(prose.body);
				const keep = sections.find(({ title }) => title === KEEP);
				return [prose.value.id, { story: listed(story?.blocks.slice(0, 1) ?? []).flat(), keep: listed(keep?.blocks ?? []) }];
			})
		),
		rules: content.naming.value.flatMap(({ id, family, statement, severity, checked }) =>
			severity === 'obligation' && checked && family !== 'USG' ? [{ id, family, statement }] : []
		),
		objectives: Object.fromEntries<readonly DocumentedObjective[]>([
			...modules.map(({ intro, lessons }): [string, readonly DocumentedObjective[]] => [
				intro.value.id,
				intro.value.objectives.map((objective) =>
					withPages(
						objective,
						lessons.filter(({ value }) => value.objectives.includes(objective.id)).map(({ value }) => value.id)
					)
				)
			]),
			...scenarios.map(({ prose }): [string, readonly DocumentedObjective[]] => [
				prose.value.id,
				prose.value.objectives.map((objective) => withPages(objective, [prose.value.id]))
			])
		])
	};
}

import type { Flow } from '../../core/flow/flow';
import { plainText, type InlineText } from '../../core/shared/inline-text';
import type { GuideStage, TrainerGuide } from '../../core/trainer/deck/trainer-guide';
import type { TextSection } from '../../core/trainer/deck/text-block';
import { typeset } from '../typography';
import { textSections } from './text-sections';

/** The titles that every `trainer.md` uses for the same thing. */
const OPENING = 'Question d’ouverture';
const BEFORE_WITH = 'Question à poser avant de montrer AVEC';
const TIMELINE = 'Déroulé';
const AROUND: Readonly<Record<string, GuideStage>> = {
	'Avant le premier moment': 'opening',
	Questions: 'votes',
	Clôture: 'closing'
};

/** The question alone, without its guillemets and without what is said to the trainer after it. */
function questionOf(sections: readonly TextSection[], title: string): InlineText | undefined {
	const [first] = sections.find((section) => section.title === title)?.blocks ?? [];
	if (first?.kind !== 'paragraph') return undefined;
	const quoted = /«[\s\u202f]*(.*?)[\s\u202f]*»/.exec(plainText(first.text))?.[1];
	return quoted === undefined ? first.text : [quoted];
}

function stageOf(label: string, flow: Flow | undefined): GuideStage {
	const around = AROUND[label];
	if (around) return around;
	const moment = flow?.moments.find(({ title }) => typeset(title) === label);
	if (!moment) throw new Error(`No such moment in a timeline: ${label}`);
	return { moment: moment.id };
}

/** The notes of a module, or of a situation with its flow. */
export function trainerGuide(body: string, flow?: Flow): TrainerGuide {
	const sections = textSections(body);
	const rows = sections
		.filter(({ title }) => title === TIMELINE)
		.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
	return {
		question: questionOf(sections, OPENING) ?? [],
		beforeWith: questionOf(sections, BEFORE_WITH),
		timeline: rows.map(([minutes = [], label = [], cue = []]) => ({
			minutes: Number(plainText(minutes)),
			stage: stageOf(plainText(label), flow),
			cue
		})),
		sections: sections.filter(({ title }) => title !== TIMELINE)
	};
}

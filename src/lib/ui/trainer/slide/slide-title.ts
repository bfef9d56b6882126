import type { Slide } from '../../../core/trainer/deck/slide';
import { plainText } from '../../../core/shared/inline-text';
import { sideNames } from '../../../messages/flow';
import { slides as words } from '../../../messages/room';
import type { ShownScenarios } from './slide-context';

/** The title of a slide, as it is read aloud and written in a list. */
export function titleOf(slide: Slide, scenarios: ShownScenarios): string {
	switch (slide.kind) {
		case 'session':
		case 'lesson':
		case 'text':
		case 'scenario':
		case 'talk':
			return slide.title;
		case 'question':
			return words.question[slide.stage];
		case 'moment': {
			const moment = scenarios[slide.scenario]?.flow.moments[slide.moment - 1];
			return `${sideNames[slide.variant]} · ${moment?.title ?? ''}`;
		}
		case 'count':
			return words.count;
		case 'vote':
			return plainText(slide.question.subject ?? slide.question.stem);
		case 'synthesis':
			return words.synthesis;
		case 'end':
			return words.end;
	}
}

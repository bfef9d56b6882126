import type { QuizItem } from '../../core/quiz/item';
import type { Mark } from '../../core/quiz/marking';
import type { ItemResponse } from '../../core/quiz/response';

/** The mark of each part that may be shown now; a part without one shows none. */
export type PartMarks = Readonly<Record<string, Exclude<Mark, 'neutral'>>>;

/** What a control needs: the response in, the changed response out. Nothing is marked before it is validated. */
export interface ControlProps<Item extends QuizItem> {
	item: Item;
	value: ItemResponse | undefined;
	marks: PartMarks;
	/** After validation every part keeps the focus but ignores the input (requirement A-4). */
	locked: boolean;
	/** Id of the control to fill first, where « Aller au premier choix » leads. */
	firstId: string;
	onchange: (response: ItemResponse) => void;
}

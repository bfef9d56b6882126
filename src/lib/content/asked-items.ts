import type { AskedItems } from '../core/course/asked-items';
import type { Content } from './content';
import { itemsOn } from './page-data';

/** Which questions each lesson and each situation asks, and what they are for. */
export function askedItems(content: Content): AskedItems {
	const pages = [...content.modules.flatMap(({ lessons }) => lessons), ...content.scenarios.map(({ prose }) => prose)];
	return Object.fromEntries(
		pages.map(({ value, references }) => [
			value.id,
			Object.fromEntries(itemsOn(content, references).map(({ id, objective }) => [id, objective]))
		])
	);
}

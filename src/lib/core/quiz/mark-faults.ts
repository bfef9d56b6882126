import type { FindFaultsItem } from './item';
import { markPicked } from './mark-choices';
import type { Marking } from './marking';

/** Marks the segments pointed at: a point for each fault found, a false alarm takes one back. `segments` are ids of the item. */
export const markFaults = (item: FindFaultsItem, segments: readonly string[]): Marking =>
	markPicked(item.segments, segments, ({ fault }) => fault);

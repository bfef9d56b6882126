import type { ScenarioFlow } from '../../../core/trainer/deck/deck-source';
import type { MapLayout } from '../../../core/flow/layout/layout';

/** What the slides of a situation draw. */
export interface ShownScenario extends ScenarioFlow {
	readonly shortTitle: string;
	readonly layout: MapLayout | undefined;
}

/** By id of the situation. */
export type ShownScenarios = Readonly<Record<string, ShownScenario>>;

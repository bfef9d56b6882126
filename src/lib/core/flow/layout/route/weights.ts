/** Hard points make a drawing wrong; soft ones only make it less good. */
export const HARD = 1000;

/**
 * Cost table of design 5.3, 4. Distances in user units. `hard` entries are in hard points, the others in soft ones;
 * a `perUnit` is added for each unit missing.
 */
export const WEIGHTS = {
	shiftAlong: 0.35,
	shiftAcross: 0.5,
	outOfFrame: { hard: 10 },
	badgeOnSite: { under: 6, hard: 10, hardPerUnit: 0.1, close: 10, soft: 2 },
	laneOnSite: { under: 6, hard: 10, close: 12, soft: 4 },
	visible: { under: 40, hard: 5, hardPerUnit: 0.05, wished: 110, perUnit: 0.3 },
	tip: { fromBadge: 24, hard: 4, hardPerUnit: 0.1 },
	tail: { fromBadge: 18, perUnit: 1.2 },
	tangent: { refused: 84, hard: 3, wished: 32, perDegree: 0.5 },
	badges: { under: 6, hard: 10, close: 10, soft: 3 },
	laneOnBadge: { under: 6, hard: 4 },
	crossing: { hard: 3 },
	crowdedTip: { fromTip: 15, fromBadge: 7, hard: 1, soft: 18, softInside: 12, softOnTheSpot: 10 },
	tipOnLane: { under: 13, soft: 3, softInside: 2 },
	stemCrossing: { hard: 3 },
	stemOnBadge: { under: 3, hard: 4 },
	stemNearLane: { under: 9, soft: 6 }
} as const;

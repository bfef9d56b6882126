import type { Exchange, Flow, Moment, Variant } from './flow';

/** An exchange with its number on its side: display order, from 1. */
export interface NumberedExchange {
	readonly number: number;
	readonly exchange: Exchange;
}

/** What one side does at a moment, or why it does nothing. */
export type MomentSide =
	| { readonly kind: 'exchanges'; readonly exchanges: readonly NumberedExchange[] }
	| { readonly kind: 'avoided'; readonly reason: string }
	| { readonly kind: 'missing'; readonly reason: string };

/** A row of the table: one moment, both sides. */
export interface ComparedMoment {
	/** Position of the moment, from 1. */
	readonly number: number;
	readonly moment: Moment;
	readonly without: MomentSide;
	readonly with: MomentSide;
}

/** The exchanges of a side with their numbers. */
export function numberExchanges(flow: Flow, variant: Variant): readonly NumberedExchange[] {
	return flow[variant].map((exchange, index) => ({ number: index + 1, exchange }));
}

/**
 * Aligns both sides moment by moment.
 * A side without an exchange has its sentence: the content validator refuses a flow where it is missing.
 */
export function compareSides(flow: Flow): readonly ComparedMoment[] {
	const numbered = { without: numberExchanges(flow, 'without'), with: numberExchanges(flow, 'with') };

	function sideOf(moment: Moment, variant: Variant): MomentSide {
		const exchanges = numbered[variant].filter(({ exchange }) => exchange.moment === moment.id);
		if (exchanges.length > 0) return { kind: 'exchanges', exchanges };

		const reasons = variant === 'with' ? flow.avoided : flow.missing;
		const reason = reasons[moment.id];
		if (reason === undefined) throw new Error(`No exchange and no sentence: ${moment.id}, ${variant}`);
		return { kind: variant === 'with' ? 'avoided' : 'missing', reason };
	}

	return flow.moments.map((moment, index) => ({
		number: index + 1,
		moment,
		without: sideOf(moment, 'without'),
		with: sideOf(moment, 'with')
	}));
}

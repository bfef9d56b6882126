import { resolve } from '$app/paths';
import { summaryHref } from '../../links';

/** A session in the address: a code, or one situation alone. Both windows carry the same one. */
export interface AskedRoom {
	readonly name: 'seance' | 'situation';
	readonly value: string;
}

const query = (asked: AskedRoom | undefined) => (asked ? `?${asked.name}=${asked.value}` : '');

export const projectionHref = (asked?: AskedRoom) => `${resolve('/animer/projection/')}${query(asked)}`;
export const notesHref = (asked?: AskedRoom) => `${resolve('/animer/notes/')}${query(asked)}`;
/** Where a session is put together. */
export const trainerHref = () => `${summaryHref()}animer/`;

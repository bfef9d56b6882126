/**
 * What the learner should know of this browser (requirements 6.1): `week`: WebKit removes what a site kept after seven days
 * without a visit. `file`: the course was opened from a disk, and Firefox knows it by its place there.
 */
export type StorageHabit = 'week' | 'file' | 'usual';

interface Reader {
	readonly protocol: string;
	/** Of the navigator: all browsers of iOS are WebKit, and say so here. */
	readonly vendor: string;
}

export function storageHabit({ protocol, vendor }: Reader): StorageHabit {
	if (protocol === 'file:') return 'file';
	return vendor.startsWith('Apple') ? 'week' : 'usual';
}

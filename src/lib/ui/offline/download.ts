import type { editions } from '../../messages/offline-page';

export type Edition = keyof typeof editions;

/** A file offered by « Hors ligne ». */
export interface Download {
	readonly id: string;
	readonly edition: Edition;
	readonly title: string;
	/** Its name in the folder of downloads. */
	readonly file: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** The same, with the address where it is. */
export type OfferedDownload = Download & { readonly href: string };

export interface EditionGroup {
	readonly edition: Edition;
	/** The whole course: the first that the packaging wrote for this edition. */
	readonly whole: OfferedDownload;
	/** One situation each. */
	readonly parts: readonly OfferedDownload[];
}

/** The files by edition, in the order of the editions: twenty-four packages side by side would help nobody choose. */
export function groupByEdition(files: readonly OfferedDownload[], order: readonly Edition[]): readonly EditionGroup[] {
	return order.flatMap((edition) => {
		const [whole, ...parts] = files.filter((file) => file.edition === edition);
		return whole ? [{ edition, whole, parts }] : [];
	});
}

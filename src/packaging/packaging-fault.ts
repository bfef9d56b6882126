import { packagingFaults } from '../lib/messages/packaging';

export type ArchiveFault =
	| { readonly code: 'bad-name'; readonly name: string }
	| { readonly code: 'bad-type'; readonly name: string }
	| { readonly code: 'duplicate-name'; readonly name: string }
	| { readonly code: 'too-many-files'; readonly count: number }
	| { readonly code: 'archive-too-large'; readonly bytes: number };

/** A place of the page that had to be found once, and was found `count` times. */
export interface PageFault {
	readonly code: 'not-found-once';
	readonly place: 'charset' | 'connect-src';
	readonly count: number;
}

export type PackagingFault =
	| ArchiveFault
	| PageFault
	| { readonly code: 'page-too-large'; readonly bytes: number }
	| { readonly code: 'no-release'; readonly version: string };

/** In French, for who builds. A new code without words does not compile. */
export function describeFault(fault: PackagingFault): string {
	switch (fault.code) {
		case 'bad-name':
		case 'bad-type':
		case 'duplicate-name':
			return packagingFaults[fault.code](fault.name);
		case 'too-many-files':
			return packagingFaults[fault.code](fault.count);
		case 'archive-too-large':
		case 'page-too-large':
			return packagingFaults[fault.code](fault.bytes);
		case 'not-found-once':
			return packagingFaults[fault.code](fault.place, fault.count);
		case 'no-release':
			return packagingFaults[fault.code](fault.version);
	}
}

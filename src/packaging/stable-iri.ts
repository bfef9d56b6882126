import { createHash } from 'node:crypto';

/** Drawn once, at random. Another would make every LMS believe that these are other courses. */
const OURS = '6b8286ed-b38d-4366-82bc-13abe83b5f23';

/** A UUID made of a name (RFC 9562, version 5). */
export function nameUuid(namespace: string, name: string): string {
	const hash = createHash('sha1')
		.update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest();
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6); // the version
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8); // the variant
	return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * An IRI that is fully qualified (cmi5 3.0.0.0-1) and ours, though the project owns no domain: an https or a tag IRI would
 * be in somebody's name. The same for every version of the course.
 */
export const stableIri = (name: string): string => `urn:uuid:${nameUuid(OURS, name)}`;

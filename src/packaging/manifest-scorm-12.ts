import { create } from 'xmlbuilder2';
import { learningTime } from './learning-time';
import type { LmsPackage } from './packages';

const words = (text: string) => ({ 'imsmd:langstring': { '@xml:lang': 'fr', '#': text } });

/** `imsmanifest.xml` of SCORM 1.2: one organisation, one item, one SCO. `files` are all those of the package but itself. */
export function scorm12Manifest(
	{ identifier, title, description, minutes, version, masteryScore }: LmsPackage,
	files: readonly string[]
): string {
	return create(
		{ version: '1.0', encoding: 'UTF-8' },
		{
			manifest: {
				'@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
				'@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
				'@xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
				'@identifier': identifier,
				'@version': version,
				metadata: {
					schema: 'ADL SCORM',
					schemaversion: '1.2',
					'imsmd:lom': {
						'imsmd:general': {
							'imsmd:title': words(title),
							'imsmd:language': 'fr',
							'imsmd:description': words(description)
						},
						'imsmd:lifecycle': { 'imsmd:version': words(version) },
						'imsmd:educational': {
							'imsmd:typicallearningtime': { 'imsmd:datetime': learningTime(minutes) }
						}
					}
				},
				organizations: {
					'@default': `${identifier}-organization`,
					organization: {
						'@identifier': `${identifier}-organization`,
						title,
						item: {
							'@identifier': `${identifier}-item`,
							'@identifierref': `${identifier}-resource`,
							'@isvisible': 'true',
							title,
							// In hundredths; rounded, because 0.57 × 100 is 56.99…
							...(masteryScore === undefined
								? {}
								: { 'adlcp:masteryscore': String(Number((masteryScore * 100).toFixed(2))) })
						}
					}
				},
				resources: {
					resource: {
						'@identifier': `${identifier}-resource`,
						'@type': 'webcontent',
						'@adlcp:scormtype': 'sco',
						'@href': 'index.html',
						file: files.map((file) => ({ '@href': file }))
					}
				}
			}
		}
	).end({ prettyPrint: true, indent: '\t' });
}

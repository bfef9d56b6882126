import { create } from 'xmlbuilder2';
import { learningTime } from './learning-time';
import type { LmsPackage } from './packages';

const words = (text: string) => ({ 'lom:string': { '@language': 'fr', '#': text } });

/** One SCO has neither next nor previous; « abandon » would throw away what it saved. */
const HIDDEN = ['previous', 'continue', 'abandon', 'abandonAll'];

/**
 * Without these two, a LMS grants completion and success by itself to a SCO that said nothing (SN 3.10): « passed » for
 * having opened a page. There is no completion threshold either: the SCO alone says that its pages are done.
 */
const deliveryControls = { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' };

/**
 * The LMS compares the score with the same number as the course: they cannot disagree, since no score is written before
 * the final assessment is sent. No `objectiveID`, which would put an objective of its own in the data of the SCO.
 */
const objectives = (masteryScore: number) => ({
	'imsss:primaryObjective': {
		'@satisfiedByMeasure': 'true',
		'imsss:minNormalizedMeasure': String(masteryScore)
	}
});

/** `imsmanifest.xml` of SCORM 2004 4th edition: one organisation, one item, one SCO. `files` are all but itself. */
export function scorm2004Manifest(
	{ identifier, iris, title, description, minutes, version, masteryScore }: LmsPackage,
	files: readonly string[]
): string {
	return create(
		{ version: '1.0', encoding: 'UTF-8' },
		{
			manifest: {
				'@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
				'@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
				'@xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
				'@xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
				'@xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
				'@identifier': identifier,
				'@version': version,
				metadata: {
					schema: 'ADL SCORM',
					schemaversion: '2004 4th Edition',
					'lom:lom': {
						'lom:general': {
							'lom:identifier': { 'lom:catalog': 'URI', 'lom:entry': iris.course },
							'lom:title': words(title),
							'lom:language': 'fr',
							'lom:description': words(description)
						},
						'lom:lifeCycle': { 'lom:version': words(version) },
						'lom:educational': { 'lom:typicalLearningTime': { 'lom:duration': learningTime(minutes) } }
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
							title,
							'imsss:sequencing': {
								...(masteryScore === undefined ? {} : { 'imsss:objectives': objectives(masteryScore) }),
								'imsss:deliveryControls': deliveryControls
							},
							'adlnav:presentation': { 'adlnav:navigationInterface': { 'adlnav:hideLMSUI': HIDDEN } }
						},
						'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } }
					}
				},
				resources: {
					resource: {
						'@identifier': `${identifier}-resource`,
						'@type': 'webcontent',
						'@adlcp:scormType': 'sco',
						'@href': 'index.html',
						file: files.map((file) => ({ '@href': file }))
					}
				}
			}
		}
	).end({ prettyPrint: true, indent: '\t' });
}

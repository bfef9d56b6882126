import { create } from 'xmlbuilder2';
import type { LmsPackage } from './packages';

const words = (text: string) => ({ langstring: { '@lang': 'fr', '#': text } });

/**
 * `cmi5.xml`: a course of one assignable unit. cmi5 has no place for the version nor for the planned time, but in words
 * (13.1.1). Its files are not listed: only the address where it starts is.
 */
export function cmi5CourseStructure({ iris, title, description, masteryScore, moveOn }: LmsPackage): string {
	const both = { title: words(title), description: words(description) };
	return create(
		{ version: '1.0', encoding: 'UTF-8' },
		{
			courseStructure: {
				'@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
				course: { '@id': iris.course, ...both },
				au: {
					'@id': iris.unit,
					'@moveOn': moveOn,
					...(masteryScore === undefined ? {} : { '@masteryScore': String(masteryScore) }),
					'@launchMethod': 'AnyWindow',
					...both,
					url: 'index.html'
				}
			}
		}
	).end({ prettyPrint: true, indent: '\t' });
}

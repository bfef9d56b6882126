import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** The root of a document, read by another library than the one that wrote it. */
export const parseXml = (xml: string): Element =>
	new DOMParser().parseFromString(xml, 'application/xml').documentElement;

/** Names of the elements, in their order: `['course', ['title', 'langstring'], 'url']`. */
export const outline = (node: Element): unknown =>
	node.children.length === 0 ? node.localName : [node.localName, ...[...node.children].map(outline)];

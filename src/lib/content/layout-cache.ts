import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelTable } from '../core/flow/channel';
import type { Flow } from '../core/flow/flow';
import { layoutFlow, type MapLayout } from '../core/flow/layout/layout';
import type { FlowLayouts } from '../core/page/page';
import { readFolder } from './read-folder';

const CACHE = 'node_modules/.cache/prendre-le-pli';

/** Changes with the code of the layout, so that an old drawing is never served. */
const codeVersion = createHash('sha256');
for (const [file, text] of [...readFolder('src/lib/core/flow')].sort()) codeVersion.update(file).update(text);
const CODE = codeVersion.digest('hex');

/**
 * The drawings of a flow. A map takes a second to lay out and every edition needs the same ones, so they are kept
 * in a folder that may be deleted at any time: the layout is a pure function of the flow.
 */
export function layoutsOf(flow: Flow, channels: ChannelTable): FlowLayouts | undefined {
	if (flow.actors.length > 5) return undefined;
	return kept([flow, channels], () => ({
		wide: layoutFlow(flow, channels, 'wide'),
		tall: layoutFlow(flow, channels, 'tall')
	}));
}

/** The drawing for a room, which the pages of a trainer alone carry. */
export function projectionOf(flow: Flow, channels: ChannelTable): MapLayout | undefined {
	if (flow.actors.length > 5) return undefined;
	return kept(['projection', flow, channels], () => layoutFlow(flow, channels, 'projection'));
}

function kept<T>(subject: unknown, make: () => T): T {
	const key = createHash('sha256').update(CODE).update(JSON.stringify(subject)).digest('hex').slice(0, 24);
	const file = join(CACHE, `${key}.json`);
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as T;
	} catch {
		const made = make();
		mkdirSync(CACHE, { recursive: true });
		writeFileSync(file, JSON.stringify(made));
		return made;
	}
}

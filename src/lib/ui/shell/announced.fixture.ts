import type { Component } from 'svelte';
import { setAnnounce } from './announce';

/** For tests: a component as it stands under an Announcer, with what it announces. */
export function announced<Framed extends Component<never>>(component: Framed): { framed: Framed; said: string[] } {
	const said: string[] = [];
	const framed: Component<never> = (anchor, props) => {
		setAnnounce((message) => void said.push(message));
		return component(anchor, props);
	};
	return { framed: framed as Framed, said };
}

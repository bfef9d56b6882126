import type { Component } from 'svelte';
import type { ProsePage } from '../../core/page/page';
import { setProsePage } from '../prose/page-context';

const page: ProsePage = {
	id: 'page',
	title: 'Page',
	items: {},
	activities: {},
	sources: [{ id: 'ans-deck-2021', title: 'Support de 2021', publisher: 'ANS', kind: 'official' }],
	rules: [],
	terms: [],
	sections: []
};

/** For tests: a component as it stands on a page of prose, where citations find their sources. */
export function onProsePage<Framed extends Component<never>>(component: Framed): Framed {
	const framed: Component<never> = (anchor, props) => {
		setProsePage(() => page);
		return component(anchor, props);
	};
	return framed as Framed;
}

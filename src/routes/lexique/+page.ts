import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [{ glossary }, { sources }] = await Promise.all([import('virtual:glossary'), import('virtual:sources')]);
	return { glossary, sources };
};

import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { objectiveOf } = await import('virtual:assessment-index');
	return { objectiveOf };
};

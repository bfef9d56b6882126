import { expect, test } from 'vitest';
import { ruleCitations } from './rule-citations';

test('finds each rule that a question cites, with its place, in reading order', () => {
	// given
	const question = {
		id: 'm9-q1',
		segments: [{ text: 'rule' }, { text: '.nadia.roche', rule: 'LOC-ORG-02' }],
		rejected: [{ address: 'a@x.fr', rule: undefined }],
		rule: 'DOM-11'
	};
	// when
	const found = [...ruleCitations(question)];
	// then
	expect(found).toEqual([
		{ id: 'LOC-ORG-02', path: ['segments', 1, 'rule'] },
		{ id: 'DOM-11', path: ['rule'] }
	]);
});

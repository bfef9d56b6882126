import { expect, test } from 'vitest';
import { findScormApi } from './find-api';

const call = () => 'true';
const api12 = {
	LMSInitialize: call,
	LMSFinish: call,
	LMSGetValue: call,
	LMSSetValue: call,
	LMSCommit: call,
	LMSGetLastError: call
};
const api2004 = {
	Initialize: call,
	Terminate: call,
	GetValue: call,
	SetValue: call,
	Commit: call,
	GetLastError: call
};

/** A top window is its own parent. */
function top(rest: object = {}): object {
	const window: Record<string, unknown> = { ...rest };
	window['parent'] = window;
	return window;
}

/** A window of another origin gives its parent and its opener, and throws for the rest. */
function foreign(rest: { readonly parent?: object; readonly opener?: object }): object {
	return new Proxy(rest, {
		get(target, name) {
			if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
			throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
		}
	});
}

/** A window with so many above it, the last of which holds the API. */
const below = (hops: number): object =>
	Array.from({ length: hops }).reduce<object>((parent) => ({ parent }), top({ API: api12 }));

// given                                              then
test.each<[string, object, object | undefined]>([
	['in its own window', top({ API: api12 }), api12],
	['ten windows above', below(10), api12],
	['behind a window of another origin', { parent: foreign({ parent: top({ API: api12 }) }) }, api12],
	['in the window that opened it', top({ opener: { parent: top({ API: api12 }) } }), api12],
	['in the window that opened the one it is framed in', { parent: top({ opener: top({ API: api12 }) }) }, api12],
	['past an object that only has the name', { API: { LMSInitialize: call }, parent: top({ API: api12 }) }, api12],
	['nowhere, in a page alone', top({ opener: null }), undefined],
	['nowhere, eleven windows above', below(11), undefined],
	['nowhere, when the API is another standard’s', top({ API: api2004, API_1484_11: api2004 }), undefined],
	['nowhere, when every window is another origin’s', foreign({ parent: foreign({}), opener: foreign({}) }), undefined],
	['nowhere, when the name is not an object', top({ API: 'API', opener: 3 }), undefined]
])('finds the API of SCORM 1.2 %s', (_where, from, found) => {
	expect(findScormApi(from, 'scorm-1.2')).toBe(found);
});

test('finds the API of SCORM 2004 by its own name, beside the other', () => {
	expect(findScormApi({ parent: top({ API: api12, API_1484_11: api2004 }) }, 'scorm-2004')).toBe(api2004);
});

test('does not trust an API whose methods cannot be looked at', () => {
	const trapped = new Proxy(api12, {
		get() {
			throw new Error('no');
		}
	});
	expect(findScormApi(top({ API: trapped }), 'scorm-1.2')).toBeUndefined();
});

test('stops in windows that hold one another', () => {
	const [one, other]: Record<string, unknown>[] = [{}, {}];
	Object.assign(one ?? {}, { parent: other, opener: other });
	Object.assign(other ?? {}, { parent: one, opener: one });
	expect(findScormApi(one ?? {}, 'scorm-1.2')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { readKey } from './room-keys';

const press = (key: string, more: Partial<Parameters<typeof readKey>[0]> = {}, letters = true) =>
	readKey({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, target: document.body, ...more }, letters);
const act = (kind: string) => ({ kind: 'act', action: { kind } });

test.each([
	['PageDown', act('next')],
	['ArrowRight', act('next')],
	[' ', act('next')],
	['PageUp', act('previous')],
	['ArrowUp', act('previous')],
	['Home', act('first')],
	['End', act('last')],
	['Enter', act('reveal')],
	['b', act('black')],
	['B', act('black')],
	['.', act('black')],
	['V', act('vote')],
	['f', { kind: 'full-screen' }],
	['?', { kind: 'help' }],
	['2', { kind: 'hand', place: 1 }],
	['Backspace', { kind: 'take-back' }],
	['Escape', undefined],
	['x', undefined],
	['constructor', undefined]
])('%j asks for %j', (key, asked) => expect(press(key)).toEqual(asked));

test('a French keyboard counts with the keys of its first row, without Shift', () => {
	expect(press('&', { code: 'Digit1' })).toEqual({ kind: 'hand', place: 0 });
	expect(press('à', { code: 'Digit0' })).toBeUndefined();
});

test('letters and digits may be put off; the keys of a clicker stay', () => {
	for (const key of ['b', '.', 'v', 'f', '?', '1', 'Backspace']) expect(press(key, {}, false)).toBeUndefined();
	expect(press('PageDown', {}, false)).toEqual(act('next'));
});

test('a key belongs to the field, the button or the text that has the focus', () => {
	const scrolling = document.createElement('div');
	scrolling.dataset['scrolls'] = '';
	scrolling.append(document.createElement('p'));
	document.body.append(document.createElement('input'), document.createElement('button'), scrolling);
	const on = (selector: string) => ({ target: document.querySelector(selector) });
	expect(press('b', on('input'))).toBeUndefined();
	expect(press('Enter', on('button'))).toBeUndefined();
	expect(press(' ', on('button'))).toBeUndefined();
	expect(press('ArrowRight', on('button'))).toEqual(act('next'));
	expect(press('PageDown', on('p'))).toBeUndefined();
	expect(press('ArrowRight', on('p'))).toEqual(act('next'));
	document.body.replaceChildren();
});

test('a key pressed with Control, Alt or Command stays with the browser', () => {
	expect(press('f', { ctrlKey: true })).toBeUndefined();
	expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
	expect(press('ArrowRight', { metaKey: true })).toBeUndefined();
});

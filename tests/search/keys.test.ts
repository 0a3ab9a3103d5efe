import { describe, expect, test } from 'vitest';
import { pressKey } from '../../src/search/interface/keys.ts';

describe('with three results', () => {
	test.each([
		['the field', -1, 'ArrowDown', { active: 0 }],
		['the first', 0, 'ArrowDown', { active: 1 }],
		['the last', 2, 'ArrowDown', { active: -1 }],
		['the field', -1, 'ArrowUp', { active: 2 }],
		['the first', 0, 'ArrowUp', { active: -1 }],
		['the last', 2, 'Home', { active: 0 }],
		['the first', 0, 'End', { active: 2 }],
		['the second', 1, 'Enter', { active: 1, open: true }],
	])('from %s (%i), %s moves to %j', (_, active, key, move) => {
		expect(pressKey({ active, count: 3 }, { key })).toEqual(move);
	});

	test.each(['Home', 'End', 'Enter'])('in the field, %s is the browser’s', (key) => {
		expect(pressKey({ active: -1, count: 3 }, { key })).toBeUndefined();
	});

	test.each(['a', 'Tab', 'Escape', 'ArrowLeft', 'PageDown'])('%s is the browser’s', (key) => {
		expect(pressKey({ active: 1, count: 3 }, { key })).toBeUndefined();
	});

	test.each([
		['a word is being composed', { isComposing: true }],
		['Safari has just ended a composition', { keyCode: 229 }],
		['Ctrl is held', { ctrlKey: true }],
		['Shift is held', { shiftKey: true }],
	])('no key is ours while %s', (_, held) => {
		for (const key of ['ArrowDown', 'Enter']) {
			expect(pressKey({ active: 1, count: 3 }, { key, ...held })).toBeUndefined();
		}
	});
});

test('without results, the arrows are the browser’s', () => {
	expect(pressKey({ active: -1, count: 0 }, { key: 'ArrowDown' })).toBeUndefined();
});

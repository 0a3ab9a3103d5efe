import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureOf } from '../../src/authoring/failure.ts';

test.skipIf(!existsSync('/dev/full'))('a full disk is told, though nobody says where', () => {
	expect(thrownBy(() => writeFileSync('/dev/full', 'x'))).toEqual({
		message: 'A file cannot be read or written (ENOSPC).',
		hint: 'Check the room on the disk.',
	});
});

test('a file that cannot be opened is named', () => {
	expect(thrownBy(() => readFileSync('/nowhere/x'))).toMatchObject({
		message: '/nowhere/x cannot be read or written (ENOENT).',
	});
});

test('a bug is none of them', () => {
	expect(thrownBy(() => JSON.parse('{'))).toBeUndefined();
});

function thrownBy(act: () => unknown): unknown {
	try {
		return act();
	} catch (error) {
		return failureOf(error);
	}
}

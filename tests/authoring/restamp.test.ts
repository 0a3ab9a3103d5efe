import { expect, test } from 'vitest';
import { restamp } from '../../src/authoring/restamp.ts';

const before = ['a', 'b', 'c', 'd'];
const after = ['a', 'B', 'c', 'D'];

test.each([
	['a current translation stays current', 'a.b.c.d', 'a.B.c.D'],
	['a block that was outdated stays outdated', 'a.x.c.d', 'a.x.c.D'],
	['a block that is new in the source stays new', 'a.b.d', 'a.B.D'],
	['a block that is gone from the source stays gone', 'a.b.x.c.d', 'a.B.x.c.D'],
	['a translation of something else stays as it is', 'x.y', 'x.y'],
])('%s', (_, recorded, expected) => {
	expect(restamp(recorded, before, after)).toBe(expected);
});

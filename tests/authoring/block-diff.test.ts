import { expect, test } from 'vitest';
import { blockDiff } from '../../src/authoring/block-diff.ts';

/** Blocks whose digests are their texts' first letters. */
function blocks(...texts: string[]) {
	let section = -1;
	return texts.map((text) => {
		if (text.startsWith('#')) section++;
		return { text, digest: text.slice(-1), section };
	});
}

const texts = ['title a', '# Fees b', 'We ask for no fee c', 'Not even for tall parcels d'];

test.each([
	{
		what: 'a block in other words is a change, with both',
		now: ['title a', '# Fees b', 'We ask for a fee x', 'Not even for tall parcels d'],
		changes: [['changed', 0, 'We ask for no fee c', 'We ask for a fee x']],
	},
	{
		what: 'a block between others is new',
		now: ['title a', '# Fees b', 'We ask for no fee c', 'Ever x', 'Not even for tall parcels d'],
		changes: [['added', 0, undefined, 'Ever x']],
	},
	{
		what: 'a block that is gone stood in the section before',
		now: ['title a', '# Fees b', 'We ask for no fee c'],
		changes: [['removed', 0, 'Not even for tall parcels d', undefined]],
	},
	{
		what: 'a block that grew into two is a change and a new one',
		now: ['title a', '# Fees b', 'Hello x', 'We ask for a fee y', 'Not even for tall parcels d'],
		changes: [
			['added', 0, undefined, 'Hello x'],
			['changed', 0, 'We ask for no fee c', 'We ask for a fee y'],
		],
	},
])('$what', ({ now, changes }) => {
	const found = blockDiff(['a', 'b', 'c', 'd'], texts, blocks(...now));
	expect(found.map(({ kind, section, old, now }) => [kind, section, old, now])).toEqual(changes);
});

test('without old texts, what changed is known, but not from what', () => {
	const unknown = [undefined, undefined, undefined, undefined];
	const now = blocks('title z', '# Fees b', 'We ask for a fee x', 'And so on y');
	expect(blockDiff(['a', 'b', 'c', 'd'], unknown, now)).toEqual([
		{ kind: 'changed', section: -1, isFrontMatter: true, old: undefined, now: 'title z' },
		{
			kind: 'changed',
			section: 0,
			isFrontMatter: false,
			old: undefined,
			now: 'We ask for a fee x',
		},
		{ kind: 'changed', section: 0, isFrontMatter: false, old: undefined, now: 'And so on y' },
	]);
});

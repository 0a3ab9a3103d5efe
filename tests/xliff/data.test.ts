import { describe, expect, test } from 'vitest';
import { withTexts } from '../../src/authoring/write-data.ts';
import { errorsIn, filesIn, read } from '../authoring/folder.ts';
import { exported, imported, translated } from './desk.ts';
import { shop } from './shop.ts';

const louder = (text: string) => `${text}!`;
const versions = ['2.1', '1.2'];

const words = {
	'content/site.yaml': `name: Shop
sourceLocale: en
tagline: Help that keeps up
contact:
  - { type: phone, value: '+44 20 7946 0146', label: Phone, hours: Every day }
`,
	'content/en/topics.yaml': `orders: Orders
refunds:
  name: Refunds
  description: Within {refund.time}, mostly.
`,
	'content/de/topics.yaml': `# The order of the source.
refunds:
  # soon more
  name: 'Erstattungen'
`,
};

describe.each(versions)('the words of the site and of topics, in XLIFF %s', (xliff) => {
	test('are part of the export where the locale lacks them', async () => {
		const file = await exported(shop(words), 'de', { xliff });
		expect(file).toContain('original="content/site.yaml"');
		expect(file).toContain('<note>content/site.yaml: contact › phone › hours</note>');
		expect(file).toContain('original="content/en/topics.yaml"');
		expect(file).not.toContain('<note>content/en/topics.yaml: refunds › name</note>');
	});

	test('hold no hours where a program says them', async () => {
		const timed = "{ type: phone, value: '+44 20 7946 0146', open: Mo 09:00-18:00, timeZone: UTC }";
		const root = shop({
			...words,
			'content/site.yaml': `name: Shop\nsourceLocale: en\ncontact:\n  - ${timed}\n`,
			'content/de/site.yaml': 'contact: { phone: { hours: Montags } }\n',
		});
		expect(await exported(root, 'de', { xliff, all: true })).not.toContain('contact ›');
		expect(errorsIn(root)).toEqual([]);
	});

	test('come back into the files of the locale, with their comments', async () => {
		const root = shop(words);
		const file = translated(await exported(root, 'de', { xliff }), louder);
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, 'content/de/site.yaml')).toBe(
			'tagline: Help that keeps up!\ncontact:\n  phone:\n    label: Phone!\n    hours: Every day!\n',
		);
		expect(read(root, 'content/de/topics.yaml')).toBe(
			"# The order of the source.\nrefunds:\n  # soon more\n  name: 'Erstattungen'\n  description: Within !{refund.time}, mostly.!\norders:\n  name: Orders!\n",
		);
		expect(errorsIn(root)).toEqual([]);
	});

	test('change no byte when they come back as they were', async () => {
		const root = shop({ ...words, 'content/de/site.yaml': 'tagline:   "Hilfe"  # kurz\r\n' });
		const before = filesIn(root);
		const file = await exported(root, 'de', { xliff, all: true });
		expect(await imported(root, file)).toMatchObject({ problems: [], json: { units: 0 } });
		expect(filesIn(root)).toEqual(before);
	});

	test('are replaced by a machine only when that is asked for', async () => {
		const root = shop(words);
		const file = translated(await exported(root, 'de', { xliff, all: true }), louder).replace(
			/(<target[^>]*>)Erstattungen/,
			'$1Refunds',
		);
		const machine = file.replaceAll(
			'state="translated"',
			'state="needs-review-translation" state-qualifier="mt-suggestion"',
		);
		const said = await imported(
			root,
			xliff === '1.2' ? machine : file.replaceAll('state="translated"', 'state="initial"'),
		);
		expect(JSON.stringify(said)).toContain(
			"A machine's text would replace what a person wrote: “Erstattungen”.",
		);
	});

	test('refuse a text that has lost what it shows', async () => {
		const root = shop(words);
		const file = translated(await exported(root, 'de', { xliff }), louder);
		const damaged = file.replace(/(<target[^>]*>Within[^<]*)<ph[^>]*?(?:\/>|>[^<]*<\/ph>)/, '$1');
		expect(damaged).not.toBe(file);
		const { problems } = await imported(root, damaged);
		expect(problems).toHaveLength(1);
		expect(read(root, 'content/de/topics.yaml')).not.toContain('Within');
	});
});

describe('a text in a YAML file', () => {
	test.each([
		['name: Old # why\nnext: x\n', 'name: New # why\nnext: x\n'],
		["name:    'Old'\n", 'name:    New\n'],
		['{ name: "Old", next: x }\n', '{ name: New, next: x }\n'],
		['\uFEFFname: Old\r\nnext: x\r\n', '\uFEFFname: New\r\nnext: x\r\n'],
		['# First.\nnext: x\n', '# First.\nnext: x\nname: New\n'],
		['', 'name: New\n'],
		['name: |\n  Old\n  text\nnext: x # y\n', 'name: |-\n  New\nnext: x # y\n'],
	])('%j becomes %j', (before, after) => {
		expect(withTexts(before, [{ path: ['name'], text: 'New' }])).toBe(after);
	});

	test.each(['Mo: 9', '- x', '[a]', "it's", 'a # b', '', 'yes', '12', '„Ja“, {x}', 'a\nb'])(
		'%j is quoted where it must be',
		(text) => {
			const after = withTexts('a: { b: x, c: y }\n', [{ path: ['a', 'b'], text }]);
			expect(withTexts(after, [{ path: ['a', 'b'], text: 'x' }])).toBe('a: { b: x, c: y }\n');
		},
	);

	test('a name alone makes room for a description', () => {
		expect(
			withTexts('orders: Orders # all\n', [{ path: ['orders', 'description'], text: 'D' }]),
		).toBe('orders:\n  name: Orders # all\n  description: D\n');
	});
});

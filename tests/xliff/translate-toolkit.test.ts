import { readFileSync, writeFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { describe, expect, test } from 'vitest';
import { read } from '../authoring/folder.ts';
import { deskFile, exported, imported, runExport } from './desk.ts';
import { german, shop } from './shop.ts';
import { hasTool, runTool } from './tools.ts';

/*
 * Another implementation of XLIFF 1.2, which Weblate and Pootle are built on. On Debian:
 * apt-get install translate-toolkit. Without it these tests say that they were skipped.
 */
const isHere = hasTool('xliff2po', '--version');
const hasPython = hasTool('/usr/bin/python3', '-c', 'import translate');

describe.skipIf(!isHere)('the Translate Toolkit', () => {
	test('reads every text as a person sees it, and finds nothing wrong', async () => {
		const root = shop();
		const [file, asPo, failures] = [deskFile(), deskFile('po'), deskFile()];
		await runExport(root, 'de', { out: file, xliff: '1.2' });
		runTool('xliff2po', '--progress=none', file, asPo);
		expect(messagesIn(asPo).map(({ msgid }) => msgid)).toEqual([
			...['Refunds', 'Within {refund.time}.', 'money, refund'],
			'We **always** pay within <Fact id="refund.time" />. See [returns](faq/b).',
			...['How', 'Open **Your orders**.', 'Choose `Return`.'],
			...['Paid by', 'Back to', 'Card', 'The same card', 'Why?', 'Because.', 'Returns', 'Free.'],
		]);
		runTool('pofilter', '--progress=none', '--test=xmltags', '--test=printf', file, failures);
	});

	test('gives it back through PO, with the codes in the text, and all of it is imported', async () => {
		const root = shop();
		const [file, asPo, asXliff, merged] = [deskFile(), deskFile('po'), deskFile(), deskFile()];
		await runExport(root, 'de', { out: file, xliff: '1.2' });
		runTool('xliff2po', '--progress=none', file, asPo);
		translatePo(asPo, (text) => text.replace(/\b(We|Open|Because|Why|Card|Within)\b/, '$1$1'));
		runTool('po2xliff', '--progress=none', asPo, asXliff);
		runTool('pomerge', '--progress=none', '-t', file, '-i', asXliff, '-o', merged);
		expect(await imported(root, readFileSync(merged, 'utf8'))).toMatchObject({ problems: [] });
		const text = read(root, german);
		expect(text).toContain(
			'WeWe **always** pay within <Fact id="refund.time" />. See [returns](faq/b).',
		);
		expect(text).toContain('- OpenOpen **Your orders**.\n- Choose `Return`.\n');
		expect(text).toContain('<Details summary="WhyWhy?">\n\nBecauseBecause.\n');
		expect(text).toContain('description: WithinWithin {refund.time}.');
		expect(text).not.toContain('translation:');
	});

	test('loses a code on the way, and that unit is refused', async () => {
		const root = shop();
		const [file, asPo, merged] = [deskFile(), deskFile('po'), deskFile()];
		await runExport(root, 'de', { out: file, xliff: '1.2' });
		runTool('xliff2po', '--progress=none', file, asPo);
		translatePo(asPo, (text) => text.replace(/<Fact[^>]*>/, '5 Tagen'));
		runTool('pomerge', '--progress=none', '-t', file, '-i', asPo, '-o', merged);
		const { problems } = await imported(root, readFileSync(merged, 'utf8'));
		expect(problems).toEqual([
			expect.stringContaining('The placeholder `1` is missing: `**…**`.'),
			expect.stringContaining('The placeholder `2` is missing: `5 Tage`.'),
			expect.stringContaining('The placeholder `3` is missing: `[…](faq/b)`.'),
		]);
	});

	test.skipIf(!hasPython)(
		'gives it back as XLIFF, as Weblate does, with every placeholder',
		async () => {
			const root = shop();
			const [file, changed] = [deskFile(), deskFile()];
			writeFileSync(file, await exported(root, 'de', { xliff: '1.2' }));
			runTool('/usr/bin/python3', '-c', asWeblateDoes, file, changed);
			expect(await imported(root, readFileSync(changed, 'utf8'))).toMatchObject({ problems: [] });
			expect(read(root, german)).toContain(
				'We **always** pay within <Fact id="refund.time" />. See [returns](faq/b).',
			);
			expect(read(root, german)).toContain('Because. !\n');
			expect(read(root, german)).not.toContain('translation:');
		},
	);
});

/** Takes the source over with its placeholders, and adds a sign to texts without. */
const asWeblateDoes = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    if any(not hasattr(part, 'isleaf') or not part.isleaf() for part in unit.rich_source):
        unit.rich_target = unit.rich_source
    if unit.source == 'Because.':
        unit.target = 'Because. !'
    unit.marktranslated() if hasattr(unit, 'marktranslated') else unit.markfuzzy(False)
store.savefile(sys.argv[2])
`;

function messagesIn(file: string) {
	const { translations } = po.parse(readFileSync(file));
	return Object.values(translations)
		.flatMap((messages) => Object.values(messages))
		.filter(({ msgid }) => msgid !== '');
}

function translatePo(file: string, translate: (text: string) => string): void {
	const table = po.parse(readFileSync(file));
	for (const messages of Object.values(table.translations)) {
		for (const message of Object.values(messages)) {
			if (message.msgid !== '') message.msgstr = [translate(message.msgid)];
		}
	}
	writeFileSync(file, po.compile(table));
}

import { po } from 'gettext-parser';

/** An interface string in a PO file. */
export interface PoMessage {
	key: string;
	/** An ICU message, plurals and all. */
	source: string;
	translation: string | undefined;
	/** The source that the translation was made from, where it has changed since. */
	previous?: string | undefined;
	/** For people. */
	note?: string | undefined;
}

/**
 * A PO file. Plurals stay inside of their ICU messages, which know all forms of a language; the flag is that of
 * Weblate's check for them.
 */
export function writePo(
	messages: readonly PoMessage[],
	{ locale, today }: { locale: string; today: string },
): string {
	const translations: Parameters<typeof po.compile>[0]['translations'] = { '': { '': header } };
	for (const { key, source, translation = '', previous, note } of messages) {
		const flags = [...(previous === undefined ? [] : ['fuzzy']), 'icu-message-format'];
		translations[key] = {
			[source]: {
				msgctxt: key,
				msgid: source,
				msgstr: [translation],
				comments: {
					flag: flags.join(', '),
					...(note && { extracted: note }),
					...(previous !== undefined && { previous: previousLines(previous) }),
				},
			},
		};
	}
	const headers = {
		'Project-Id-Version': 'Jawab',
		'Report-Msgid-Bugs-To': '',
		'POT-Creation-Date': `${today} 00:00+0000`,
		'PO-Revision-Date': `${today} 00:00+0000`,
		'Last-Translator': 'Nobody <nobody@example.invalid>',
		'Language-Team': locale,
		Language: locale.replaceAll('-', '_'),
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit',
	};
	const table = { charset: 'utf-8', headers, translations };
	return `${po.compile(table, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}

const header = { msgid: '', msgstr: [''] };

/** What the comment `#|` must say: a message as PO spells it. */
function previousLines(text: string): string {
	return `msgid ${JSON.stringify(text)}`;
}

import { po } from 'gettext-parser';

/** A message of a PO file as it was delivered. */
export interface ReadMessage {
	key: string;
	source: string;
	/** `undefined` where there is none. */
	translation: string | undefined;
	/** Not to be used as it is: the source has changed, or a machine guessed. */
	isFuzzy: boolean;
	/** What the source said before. */
	previous: string | undefined;
}

/** Reads a PO file. A key comes as often as the file has it. Throws a `SyntaxError` for what is none. */
export function readPo(text: string): ReadMessage[] {
	const { translations } = po.parse(Buffer.from(text, 'utf8'), { validation: false });
	return Object.entries(translations).flatMap(([key, messages]) =>
		Object.values(messages).flatMap(({ msgid, msgstr, comments }): ReadMessage[] => {
			if (key === '') return [];
			const [translation = ''] = msgstr;
			const flags = comments?.flag?.split(/[,\s]+/) ?? [];
			return [
				{
					...{ key, source: msgid },
					translation: translation === '' ? undefined : translation,
					isFuzzy: flags.includes('fuzzy'),
					previous: previousIn(comments?.previous),
				},
			];
		}),
	);
}

/** @example languageOf('"Language: pt_BR\\n"') // => 'pt-BR' */
export function languageOf(text: string): string {
	const { headers } = po.parse(Buffer.from(text, 'utf8'));
	return (headers['Language'] ?? headers['language'] ?? '').replaceAll('_', '-');
}

/** Of `msgctxt "…"` and `msgid "…"` the latter, which may stand in several lines. */
function previousIn(comment: string | undefined): string | undefined {
	const found = /^[ \t]*msgid\s+((?:"(?:\\.|[^"\\])*"\s*)+)/m.exec(comment ?? '')?.[1];
	if (found === undefined) return undefined;
	const parts = found.match(/"(?:\\.|[^"\\])*"/g) ?? [];
	return parts.map((part) => JSON.parse(part) as string).join('');
}

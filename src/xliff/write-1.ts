import {
	type Exchange,
	type ExchangePart,
	jawabNamespace,
	type Previous,
	type Unit,
	type UnitState,
} from './exchange.ts';
import type { Code, CodeKind, Mark, Marked } from './marked.ts';
import { attributes, escapeXml } from './xml-text.ts';

/**
 * XLIFF 1.2. https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 * Codes hold what they stand for, so that tools which know only text (and those that go through PO) keep it.
 */
export function writeXliff1(exchange: Exchange): string {
	const root = attributes({
		xmlns: 'urn:oasis:names:tc:xliff:document:1.2',
		'xmlns:jawab': jawabNamespace,
		version: '1.2',
	});
	const files = exchange.parts.map((part) => writePart(part, exchange)).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n${files}</xliff>\n`;
}

function writePart(part: ExchangePart, { sourceLocale, targetLocale, tone }: Exchange): string {
	const { key, original, title, digests, translation, units } = part;
	const named = attributes({
		original,
		'source-language': sourceLocale,
		'target-language': targetLocale,
		datatype: key === 'strings' ? 'x-icu' : digests === undefined ? 'plaintext' : 'x-mdx',
		'jawab:source': digests,
		'jawab:translation': translation,
	});
	const notes = [title, ...(tone ? [tone] : [])].map((text) => `<note>${escapeXml(text)}</note>`);
	const header = `<header>${notes.join('')}</header>`;
	const body = units.map((unit) => writeUnit(unit, key, targetLocale)).join('');
	return `<file${named}>\n${header}\n<body>\n${body}</body>\n</file>\n`;
}

/** Ids carry the key: tools that go through PO put the units of all files into one. */
function writeUnit(unit: Unit, key: string, targetLocale: string): string {
	const { id, source, target, state = 'machine', previous, notes } = unit;
	const named = {
		id: `${key}/${id}`,
		'xml:space': 'preserve',
		approved: target && state === 'reviewed' ? 'yes' : undefined,
	};
	const lines = [
		`<source>${content(source)}</source>`,
		target && `<target${attributes(states[state])}>${content(target)}</target>`,
		...notes.map((note) => `<note>${escapeXml(note)}</note>`),
		previous && match(previous, targetLocale),
	].filter(Boolean);
	return `<trans-unit${attributes(named)}>\n${lines.join('\n')}\n</trans-unit>\n`;
}

const states: Record<UnitState, Record<string, string>> = {
	machine: { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' },
	human: { state: 'translated' },
	reviewed: { state: 'final' },
};

/** Where nobody knows what the source said, the match has none. */
function match({ source, target }: Previous, locale: string): string {
	const before = source ? `<source>${content(source)}</source>` : '';
	const said = `<target${attributes({ 'xml:lang': locale })}>${content(target)}</target>`;
	return `<alt-trans alttranstype="previous-version">${before}${said}</alt-trans>`;
}

function content({ pieces, codes }: Marked): string {
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return escapeXml(piece);
			const code = codes[piece.code];
			return code ? tag(piece, code) : '';
		})
		.join('');
}

function tag({ code: index, part }: Mark, { kind, open, close = '', shown }: Code): string {
	const id = String(index + 1);
	if (part === 'close') return `<ept id="${id}">${escapeXml(close)}</ept>`;
	const named = { id, ctype: types[kind] };
	if (part === 'open') return `<bpt${attributes(named)}>${escapeXml(open)}</bpt>`;
	return `<ph${attributes({ ...named, 'equiv-text': shown })}>${escapeXml(open)}</ph>`;
}

const types: Record<CodeKind, string> = {
	bold: 'bold',
	italic: 'italic',
	strike: 'x-strike',
	break: 'lb',
	link: 'link',
	image: 'image',
	code: 'x-code',
	fact: 'x-fact',
	value: 'x-value',
	form: 'x-form',
	other: 'x-other',
};

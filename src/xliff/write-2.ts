import {
	type Exchange,
	type ExchangePart,
	jawabNamespace,
	type Previous,
	type Unit,
} from './exchange.ts';
import type { Code, CodeKind, Mark, Marked } from './marked.ts';
import { attributes, escapeXml } from './xml-text.ts';

/**
 * XLIFF 2.1. https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 * Nothing is indented inside of segments: white space counts there.
 */
export function writeXliff2({ sourceLocale, targetLocale, tone, parts }: Exchange): string {
	const root = attributes({
		xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
		'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
		'xmlns:jawab': jawabNamespace,
		version: '2.1',
		srcLang: sourceLocale,
		trgLang: targetLocale,
	});
	const files = parts.map((part) => writePart(part, tone)).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n${files}</xliff>\n`;
}

function writePart(
	{ key, original, title, digests, translation, units }: ExchangePart,
	tone: string | undefined,
): string {
	const named = attributes({
		id: key.replaceAll('/', '.'),
		original,
		'jawab:source': digests,
		'jawab:translation': translation,
	});
	const notes = Object.entries({ title, tone }).map(([category, text]) =>
		text ? `<note${attributes({ category })}>${escapeXml(text)}</note>` : '',
	);
	return `<file${named}>\n<notes>${notes.join('')}</notes>\n${units.map(writeUnit).join('')}</file>\n`;
}

function writeUnit(unit: Unit): string {
	const { id, source, target, state, previous, notes } = unit;
	const data = dataOf(target ?? source);
	const said = notes.map((note) => `<note>${escapeXml(note)}</note>`).join('');
	const lines = [
		previous && matches(source, previous),
		said && `<notes>${said}</notes>`,
		originalData(data),
		`<segment id="s1"${attributes({ state: state ? states[state] : 'initial' })}>`,
		`<source>${content(source, data)}</source>`,
		target && `<target>${content(target, data)}</target>`,
		'</segment>',
	].filter(Boolean);
	const named = attributes({ id, canResegment: 'no', 'xml:space': 'preserve' });
	return `<unit${named}>\n${lines.join('\n')}\n</unit>\n`;
}

const states = { machine: 'initial', human: 'translated', reviewed: 'reviewed' } as const;

/** The texts that codes stand for, by what they are referred to. */
type Data = ReadonlyMap<string, string>;

function dataOf({ codes }: Marked): Data {
	const data = new Map<string, string>();
	for (const { open, close } of codes) {
		for (const raw of [open, close]) {
			if (raw !== undefined && !data.has(raw)) data.set(raw, `d${data.size + 1}`);
		}
	}
	return data;
}

function originalData(data: Data): string {
	if (data.size === 0) return '';
	const all = [...data].map(([raw, id]) => `<data id="${id}">${escapeXml(raw)}</data>`);
	return `<originalData>${all.join('')}</originalData>`;
}

/** A match must have a source: where nobody knows which that was, it is today's, which is said. */
function matches(source: Marked, { source: before, target }: Previous): string {
	const data = dataOf(target);
	return [
		'<mtc:matches>',
		`<mtc:match${attributes({ ref: '#s1', origin: before ? origin : `${origin}; its source is not known` })}>`,
		originalData(data),
		`<source>${content(before ?? source, data)}</source>`,
		`<target>${content(target, data)}</target>`,
		'</mtc:match>',
		'</mtc:matches>',
	]
		.filter(Boolean)
		.join('');
}

const origin = 'the translation before the source changed';

function content({ pieces, codes }: Marked, data: Data): string {
	const firstForm = codes.findIndex(({ kind }) => kind === 'form');
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return escapeXml(piece);
			const code = codes[piece.code];
			return code ? tag(piece, code, { data, isFirstForm: piece.code === firstForm }) : '';
		})
		.join('');
}

function tag(
	{ code: index, part }: Mark,
	code: Code,
	{ data, isFirstForm }: { data: Data; isFirstForm: boolean },
): string {
	if (part === 'close') return '</pc>';
	const isForm = code.kind === 'form';
	const shared = {
		id: String(index + 1),
		canCopy: 'no',
		canDelete: code.isOptional ? undefined : 'no',
		canReorder: isForm ? (isFirstForm ? 'firstNo' : 'no') : undefined,
		...types[code.kind],
	};
	if (part === 'whole') {
		const { open, shown } = code;
		const said = { disp: shown, equiv: equivalents[code.kind]?.(code) };
		return `<ph${attributes({ ...shared, dataRef: data.get(open), ...said })}/>`;
	}
	const { open, close = '' } = code;
	const ends = { dataRefStart: data.get(open), dataRefEnd: data.get(close) };
	return `<pc${attributes({ ...shared, ...ends, dispStart: open, dispEnd: close })}>`;
}

const types: Record<CodeKind, { type: string; subType?: string }> = {
	bold: { type: 'fmt', subType: 'xlf:b' },
	italic: { type: 'fmt', subType: 'xlf:i' },
	strike: { type: 'fmt', subType: 'jawab:strike' },
	break: { type: 'fmt', subType: 'xlf:lb' },
	link: { type: 'link' },
	image: { type: 'image' },
	code: { type: 'other', subType: 'jawab:code' },
	fact: { type: 'ui', subType: 'xlf:var' },
	value: { type: 'ui', subType: 'xlf:var' },
	form: { type: 'other', subType: 'jawab:form' },
	other: { type: 'other' },
};

/** What stands for a code where only plain text can. */
const equivalents: Partial<Record<CodeKind, (code: Code) => string>> = {
	fact: ({ shown }) => shown,
	value: ({ open }) => open,
	code: ({ shown }) => shown,
	link: ({ shown }) => shown,
	break: () => '\n',
};

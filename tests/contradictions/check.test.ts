import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContradictions } from '../../src/checks/contradictions.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { readText } from '../../src/files/walk.ts';
import { parse } from '../../src/mdx/parse.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import {
	article,
	environmentOf,
	type Files,
	writeKnowledgeBase,
} from '../support/knowledge-base.ts';

/** What the check says of a knowledge base, without hints. */
function said(root: string): string[] {
	const { subject } = checkKnowledgeBase(environmentOf(root));
	if (!subject) throw new Error('The knowledge base cannot be read.');
	const parseAgain = (file: string) => {
		const source = readText({ file, path: join(root, file) });
		return 'text' in source ? parse(source.text, file) : undefined;
	};
	return checkContradictions({ ...subject, parseAgain }).map(formatProblem);
}

const site: Files = {
	'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
	'content/en/topics.yaml': 'orders: Orders\n',
	'locales/en.json': '{ "name": "English" }',
	'locales/de.json': '{ "name": "Deutsch" }',
	'locales/ar.json': '{ "name": "العربية" }',
};

const english = (body: string) =>
	article({ title: 'A', description: 'About A.', topic: 'orders' }, body);
const german = (body: string, more: Record<string, string> = {}) =>
	article({ title: 'A', description: 'Über A.', ...more }, body);

const facts = [
	'returns.window: { type: duration, value: 30, unit: day }',
	'refund.bank: { type: duration, value: [3, 5], unit: day }',
	'fee: { type: money, amount: 4.9, currency: EUR }',
	"phone: { type: phone, value: '+44 20 7946 0146' }",
	'end: { type: date, value: 2026-12-31 }',
].join('\n');

function withFacts(body: string, locale = 'en'): Files {
	const text = locale === 'en' ? english(body) : `---\ntitle: A\noriginal: true\n---\n${body}`;
	return { ...site, 'content/facts.yaml': facts, [`content/${locale}/faq/a.mdx`]: text };
}

const typed = (text: string, ids: string) =>
	`\`${text}\` is typed here, but the fact ${ids} holds it.`;

test.each([
	['en', 'Within 30 days.', '30 days', 'returns.window', '<Fact id="returns.window" />'],
	['en', 'A 30-day window.', '30-day', 'returns.window', '<Fact id="returns.window" />'],
	[
		'de',
		'Innerhalb von 30 Tagen.',
		'30 Tagen',
		'returns.window',
		'<Fact id="returns.window" form="number" /> Tagen',
	],
	['ar', 'خلال ٣٠ يومًا.', '٣٠ يومًا', 'returns.window', '<Fact id="returns.window" />'],
	[
		'en',
		'It takes 3 to 5 days.',
		'3 to 5 days',
		'refund.bank',
		'<Fact id="refund.bank" form="number" /> days',
	],
	['de', 'Das kostet 4,90 €.', '4,90 €', 'fee', '<Fact id="fee" />'],
	['en', 'Call +44 20 7946 0146.', '+44 20 7946 0146', 'phone', '<Fact id="phone" />'],
	['en', 'Until December 31, 2026.', 'December 31, 2026', 'end', '<Fact id="end" />'],
])('in %s, `%s` types what a fact holds', (locale, body, text, id, fact) => {
	const [first, ...others] = said(writeKnowledgeBase(withFacts(body, locale)));
	expect(others).toEqual([]);
	expect(first).toContain(typed(text, `\`${id}\``));
	expect(first).toContain(`hint: Write \`${fact}\`, so that it changes with the fact.`);
});

test.each([
	'About 30 people.',
	'The 130 days.',
	'A 30-dayish thing.',
	'Within 30 minutes.',
	'4.90 points',
])('`%s` is not taken for a fact', (body) => {
	expect(said(writeKnowledgeBase(withFacts(body)))).toEqual([]);
});

test('a contradiction is a warning in the translation, with a hint', () => {
	const root = writeKnowledgeBase({
		...site,
		'content/en/faq/a.mdx': english('Wait 5 days.\n'),
		'content/de/faq/a.mdx': german('Warten Sie 6 Tage.\n'),
	});
	expect(said(root)).toEqual([
		"content/de/faq/a.mdx:5:12: warning: The source says `5 days` here, but this translation says `6 Tage`.\n  hint: Write what the source says. If it is right as it stands, say why in the front matter: `allow: [{ text: '6 Tage', why: '…' }]`.",
	]);
});

test('a reasoned waiver silences its finding, and one that silences none is told', () => {
	const root = writeKnowledgeBase({
		...site,
		'content/en/faq/a.mdx': english('Wait 5 days.\n'),
		'content/de/faq/a.mdx': german('Warten Sie 6 Tage.\n', {
			allow: "[{ text: '6 Tage', why: 'So ist es hier.' }, { text: '7 Tage', why: 'Alt.' }]",
		}),
	});
	expect(said(root)).toEqual([
		'content/de/faq/a.mdx:4:53: warning: allow[1]: Nothing is found with the text `7 Tage`, so nothing needs to be allowed.\n  hint: Remove this waiver, or write the text as the finding shows it.',
	]);
});

test('of an outdated translation only what has not changed since is compared', () => {
	const body = '## One\n\nWait 5 days.\n\n## Two\n\nPay €3.\n';
	const old = recorded(english(body));
	const files = (source: string) => ({
		...site,
		'content/en/faq/a.mdx': english(source),
		'content/de/faq/a.mdx': german(
			'## Eins\n\nWarten Sie 5 Tage.\n\n## Zwei\n\nZahlen Sie 4 €.\n',
			{
				source: `'${old}'`,
			},
		),
	});
	const wrong = ['content/de/faq/a.mdx:12:12: warning: The source says `€3` here'];
	const begins = (source: string) =>
		said(writeKnowledgeBase(files(source))).map((problem) => problem.split(',')[0]);
	expect(begins(body)).toEqual(wrong);
	expect(begins(body.replace('5 days', '9 days'))).toEqual(wrong);
	expect(begins(`First of all, 12 things.\n\n${body}`)).toEqual(wrong);
	expect(begins(body.replace('€3', '€8'))).toEqual([]);
});

/** The digests of a source, as a translation records them. */
function recorded(source: string): string {
	const root = writeKnowledgeBase({ ...site, 'content/en/faq/a.mdx': source });
	const { subject } = checkKnowledgeBase(environmentOf(root));
	return subject?.entries[0]?.entry.body.blocks.join('.') ?? '';
}

test('a draft is not compared', () => {
	const root = writeKnowledgeBase({
		...site,
		'content/en/faq/a.mdx': english('Wait 5 days.\n'),
		'content/de/faq/a.mdx': german('Warten Sie.\n', { draft: 'true' }),
	});
	expect(said(root)).toEqual([]);
});

test('nothing is found in the shipped content', () => {
	expect(said(process.cwd())).toEqual([]);
});

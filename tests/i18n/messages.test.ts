import { expect, test } from 'vitest';
import { checkMessage, checkStrings } from '../../src/i18n/messages.ts';
import { integersByCategory } from '../../src/i18n/plural-categories.ts';
import { englishStrings } from './site.ts';

const count = '{count, plural, one {# article} other {# articles}}';
const updated = 'Last updated: {date}';

test('English has nothing to mend', () => {
	expect(checkStrings({ tag: 'en', strings: englishStrings, english: englishStrings })).toEqual([]);
});

test.each([
	['de', 'Last updated: {date}', updated],
	['ja', '{count, plural, other {#件}}', count],
	['ja', '{count, number}件', count],
	['fr', '{count, plural, one {# article} other {# articles}}', count],
	['fr', '{count, plural, one {# article} many {# d’articles} other {# articles}}', count],
	['ru', '{count, plural, one {#} few {#} many {#} other {#}}', count],
	['cs', '{count, plural, =2 {a} =3 {b} =4 {c} one {#} other {#}}', count],
	['ar', '{count, plural, =0 {x} =1 {x} =2 {x} few {#} many {#} other {#}}', count],
	['ar', '{count, plural, zero {x} one {x} two {x} few {#} many {#} other {#}}', count],
	['de', '{n, plural, one {#} other {#}}', '{n, number} things'],
	['de', "l''{date}", updated],
	['xx', '{count, plural, one {#} other {#}}', count],
	['de', '{a, select, x {1} other {2}}', '{a, select, x {one} other {two}}'],
	['de', '3 < 4 & 5 > 2', 'x'],
	['ar', '\u200f{date}\u200e', updated],
])('%s may say %s', (tag, text, english) => {
	expect(checkMessage(tag, text, english)).toEqual([]);
});

const mistakes: Mistake[] = [
	{
		text: 'Zuletzt: {dte}',
		says: [
			'error: The placeholder `{date}` is missing. | Write `{date}` where the value belongs.',
			'9 error: The English text has no placeholder `{dte}`. | Did you mean `{date}`?',
		],
	},
	{
		text: '{date} von {author}',
		says: [
			'11 error: The English text has no placeholder `{author}`. | Its placeholders are `{date}`.',
		],
	},
	{
		text: 'Hallo {name}',
		english: 'Hello',
		says: [
			'6 error: The English text has no placeholder `{name}`. | Remove it: this text has no placeholders.',
		],
	},
	{
		tag: 'fr',
		text: "Mise à jour de l'{date}",
		says: [
			"error: The placeholder `{date}` is missing. | A straight apostrophe `'` before `{` switches the placeholder off. Write `’` or `''`.",
		],
	},
	{
		tag: 'ja',
		text: '更新日: ｛date｝',
		says: ['error: The placeholder `{date}` is missing. | Write it with plain brackets: `{date}`.'],
	},
	{
		tag: 'pl',
		text: 'Artykuły',
		english: count,
		says: [
			'error: The placeholder `{count}` is missing. | Write `{count, plural, one {…} few {…} many {…} other {…}}` where the value belongs.',
		],
	},
	{
		tag: 'ja',
		text: '{count}件',
		english: count,
		says: [
			'0 error: `{count}` is plain text here and a plural in English. | Write `#` in its plural forms, or `{count, number}`.',
		],
	},
	{
		text: '{count, number} Artikel',
		english: count,
		says: [
			'0 error: English counts with `{count}`, this text does not. | Write `{count, plural, one {…} other {…}}`.',
		],
	},
	{
		text: '{date, plural, one {#} other {#}}',
		says: ['0 error: `{date}` is a plural here and plain text in English. | Write `{date}`.'],
	},
	{
		tag: 'ar',
		text: '{count, plural, zero {0} one {1} two {2} many {#} other {#}}',
		english: count,
		says: [
			'0 error: The form `few` of `{count}` is missing: Arabic needs `zero`, `one`, `two`, `few`, `many` and `other`. | Add `few {…}` (for 3, 4, 5 …).',
		],
	},
	{
		tag: 'ar',
		text: 'x {count, plural, =0 {0} one {1} other {#}}',
		english: count,
		says: [
			'2 error: The forms `two`, `few` and `many` of `{count}` are missing: Arabic needs `one`, `two`, `few`, `many` and `other`. | Add `two {…}` (for 2), `few {…}` (for 3, 4, 5 …), `many {…}` (for 11, 12, 13 …).',
		],
	},
	{
		tag: 'ru',
		text: '{count, plural, one {#} few {#} many {#}}',
		english: count,
		says: [
			'0 error: The form `other` of `{count}` is missing: Russian needs `one`, `few`, `many` and `other`. | Add `other {…}` (for all other numbers).',
		],
	},
	{
		tag: 'en',
		text: '{count, plural, offset:1 =0 {x} =1 {y} other {#}}',
		english: count,
		says: [
			'0 error: The form `one` of `{count}` is missing: English needs `one` and `other`. | Add `one {…}` (for 2).',
		],
	},
	{
		tag: 'mr',
		text: '{count, plural, one {#} few {#} other {#}}',
		english: count,
		says: ['0 warning: Marathi never uses the form `few` of `{count}`. | Remove it.'],
	},
	{
		text: '{count, plural, one {#} othr {#} other {#} ganzviele {#}}',
		english: count,
		says: [
			'0 error: `othr` is not a plural form. | Did you mean `other`?',
			'0 error: `ganzviele` is not a plural form. | Plural forms are `zero`, `one`, `two`, `few`, `many` and `other`, and exact numbers such as `=0`.',
		],
	},
	{
		tag: 'ru',
		text: '{count, plural, one {Одна статья} few {# статьи} many {# статей} other {# статьи}}',
		english: count,
		says: [
			'0 warning: The form `one` of `{count}` is for 1, 21, 31 …, but does not say the number. | Write `#` in it, or add exact forms such as `=1 {…}`.',
		],
	},
	{
		text: '{n, selectordinal, other {#.}}',
		english: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
		says: [],
	},
	{
		tag: 'it',
		text: '{n, selectordinal, other {#.}}',
		english: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
		says: [
			'0 error: The form `many` of `{n}` is missing: Italian needs `many` and `other`. | Add `many {…}` (for 8, 11, 80 …).',
		],
	},
	{
		text: '{kind, select, emial {1} other {2}}',
		english: '{kind, select, email {a} other {b}}',
		says: [
			'0 error: The form `email` of `{kind}` is missing. | Add `email {…}`.',
			'0 error: The English text has no form `emial` of `{kind}`. | Did you mean `email`?',
		],
	},
	{
		text: 'Am {date',
		says: [
			'3 error: A curly bracket is opened here and never closed. | Add the closing `}`. Every `{` needs one.',
		],
	},
	{
		text: '{date}} Uhr',
		says: [
			'6 error: A curly bracket is closed here that was never opened. | Remove the `}`, or open it with `{`.',
		],
	},
	{
		text: '{} {date}',
		says: [
			'0 error: The placeholder is empty. | Write the name from the English text between the brackets, such as `{count}`.',
		],
	},
	{
		text: '{count, Plural, other {#}}',
		english: count,
		says: [
			'8 error: There is no such kind of placeholder. | Write `plural`, `selectordinal`, `select`, `number`, `date` or `time`, in small Latin letters.',
		],
	},
	{
		text: '{count, plural, one # other {#}}',
		english: count,
		says: [
			'20 error: This form has no text. | Write every form as a word and a text in curly brackets: `{count, plural, one {…} other {…}}`.',
		],
	},
	{
		text: '{count, plural, one {#} one {#} other {#}}',
		english: count,
		says: ['24 error: This form is there twice. | Keep one of them.'],
	},
	{
		text: '{a, select, other {'.repeat(5000),
		says: [
			'0 error: The text has too many curly brackets inside one another. | Write it with fewer.',
		],
	},
	{
		text: '  ',
		says: [
			'error: The text is empty. | Translate it, or remove the line: another locale then says it.',
		],
	},
	{
		text: 'Am <strong class="x">{date}</strong>',
		says: [
			'3 error: The tag `<strong class="x">` does not belong here. | Strings are plain text. Remove the tag.',
		],
	},
	{
		text: 'Am&nbsp;{date}',
		says: [
			'2 error: `&nbsp;` would be shown as it stands. | Strings are plain text. Write the character itself.',
		],
	},
	{
		text: 'Am \u0007{date}',
		says: ['3 error: There is an invisible control character, U+0007. | Remove it.'],
	},
	{
		text: 'Am \ud800 {date}',
		says: [
			'3 error: There is a broken character, U+D800. | Write the character again and save the file as UTF-8.',
		],
	},
	{
		text: 'Am {date} ',
		says: ['9 warning: The text begins or ends with white space. | Remove it.'],
	},
];

test.each(mistakes)(
	'of “$text” a translator hears what to mend',
	({ tag = 'de', text, english = updated, says }) => {
		const found = checkMessage(tag, text, english).map(
			({ offset, severity, message, hint }) =>
				`${offset === undefined ? '' : `${offset} `}${severity}: ${message} | ${hint}`,
		);
		expect(found).toEqual(says);
	},
);

test('a mistake is found under its key', () => {
	expect(
		checkStrings({ tag: 'de', strings: { 'list.other': '' }, english: englishStrings }),
	).toEqual([
		{
			key: 'list.other',
			severity: 'error',
			message: 'list.other: The text is empty.',
			hint: 'Translate it, or remove the line: another locale then says it.',
		},
	]);
});

test('the strings of a file whose name is no tag are checked all the same', () => {
	const strings = { 'list.count': '{count, plural, other {#}}' };
	const found = checkStrings({ tag: 'x.backup', strings, english: englishStrings });
	expect(found.map(({ message }) => message)).toEqual([
		'list.count: The form `one` of `{count}` is missing: English needs `one` and `other`.',
	]);
});

test.each([
	['search.titel', 'Did you mean `search.title`?'],
	['made.up', 'Remove it. The keys are those of the English file.'],
	['constructor', 'Remove it. The keys are those of the English file.'],
])('a key `%s` that English has not is an error', (key, hint) => {
	expect(checkStrings({ tag: 'de', strings: { [key]: 'x' }, english: englishStrings })).toEqual([
		{ key, severity: 'error', message: `${key}: There is no such string.`, hint },
	]);
});

test.each([
	['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
	['fr', ['one', 'other']],
	['ru', ['few', 'many', 'one']],
	['lt', ['few', 'one', 'other']],
	['th', ['other']],
])('whole numbers below 10,000 reach in %s the forms %j', (tag, forms) => {
	expect([...integersByCategory(tag).keys()].sort()).toEqual(forms);
});

interface Mistake {
	tag?: string;
	text: string;
	english?: string;
	says: string[];
}

import { expect, test } from 'vitest';
import { catalog, saidIn } from './shipped.ts';

/** Figures that are no facts, because nobody will ever change them in one place: reviewed by hand. */
const reviewed = [
	{
		where: 'faq/find-my-size',
		text: /^ · [\d.]+ · [\d.]+ · [\d.]+ · [\d.–]+ · [\d.]+$|^ · [\d.]+ · [\d.]+ · – · [\d.]+ · [\d.]+$/,
		why: 'Sizes of shoes are names: 42 is 42 in every language.',
	},
];

test('every figure in an English article is a fact, or was reviewed', () => {
	const typed = saidIn(catalog.sourceLocale)
		.filter(({ where }) => catalog.articles.has(where))
		.filter(({ text }) => /\p{Nd}/u.test(text))
		.filter((said) => !reviewed.some((rule) => isUnder(rule, said)));
	expect(typed).toEqual([]);
});

test.each(reviewed)('the figures of $where still stand there. $why', (rule) => {
	expect(saidIn(catalog.sourceLocale).some((said) => isUnder(rule, said))).toBe(true);
});

function isUnder(rule: (typeof reviewed)[number], said: { where: string; text: string }): boolean {
	return said.where === rule.where && rule.text.test(said.text);
}

import { describe, expect, test } from 'vitest';
import { termsIn } from '../../src/build/search-record.ts';
import { findSynonyms, withGlossary } from '../../src/build/search-synonyms.ts';
import { findWords } from '../../src/build/search-words.ts';
import { validate } from '../../src/problems/validate.ts';
import { parseYaml } from '../../src/problems/yaml.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { synonymsSchema } from '../../src/schemas/synonyms.ts';
import { cutBy } from '../../src/search/analysis/dictionary.ts';
import { termsOf } from '../../src/search/analysis/terms.ts';

function find(language: string, synonyms: Record<string, string[]>, text: string) {
	const analysis = { toTerm: termsOf(language), cutRun: cutBy(['返金', '方法']) };
	const words = termsIn(findWords(text, language), analysis);
	return findSynonyms(synonyms, language, analysis)([words]);
}

describe('an article may be asked by what customers say for its words', () => {
	test.each([
		['en', 'How long do refunds take?', 'refund', true],
		['en', 'Use a gift card', 'gift card', true],
		['en', 'A card as a gift', 'gift card', false],
		['en', 'Personal data', 'person', false],
		['mr', 'परताव्याची वेळ', 'परतावा', true],
		['ja', '返金の方法', '返金', true],
	])('in %s, %j uses %j: %s', (language, text, phrase, isUsed) => {
		const found = find(language, { [phrase]: ['money back'] }, text);
		expect(found).toEqual(isUsed ? [['money', 'back']] : []);
	});
});

describe('the glossary adds to the synonyms', () => {
	const glossary = glossarySchema.parse({
		terms: {
			refund: { forms: ['refunded'], de: ['Erstattung', 'Rückzahlung'] },
			return: { de: ['Rückgabe', 'zurück'] },
			'give back': { de: ['Abgabe', 'zurück'] },
		},
	});
	const synonyms = withGlossary({ Erstattung: ['Geld zurück'] }, glossary, 'de');
	test.each([
		[
			'the other words of a term, and what the source calls it',
			'Rückzahlung',
			['Erstattung', 'refund', 'refunded'],
		],
		[
			'to what there is already',
			'Erstattung',
			['Geld zurück', 'Rückzahlung', 'refund', 'refunded'],
		],
		['nothing by a word that two terms share', 'zurück', undefined],
		['no term of several words', 'Abgabe', []],
	])('%s', (_, word, others) => {
		expect(synonyms[word]).toEqual(others);
	});

	test('nothing in a locale that it does not name', () => {
		expect(withGlossary({}, glossary, 'fr')).toEqual({});
	});
});

describe('what is wrong with synonyms.yaml is told', () => {
	test.each([
		['refund: money back', 'Write a list of words: `refund: [money back, reimbursement]`.'],
		['refund: []', 'Write at least one word that customers use, or remove this line.'],
		['refund: [404]', 'Put quotes around it: it is a word, and not a number.'],
	])('%s', (text, message) => {
		const { problems } = validate(synonymsSchema, parseYaml('content/en/synonyms.yaml', text));
		expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
	});
});

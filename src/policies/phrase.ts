import type { ShownFact } from '../facts/shown-fact.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Translate } from '../i18n/translate.ts';

/** A sentence around a fact, which is isolated from it. */
export interface Phrase {
	before: string;
	fact: ShownFact;
	after: string;
}

/** Of the private use area: no translation has it. */
const mark = '\uE000';

/**
 * Says a string with a fact for its `{time}`.
 *
 * @example
 * phrase(t, 'policy.timeline.lastDay.when', { text: '30 days' })
 * // => { before: '', fact: { text: '30 days' }, after: ' after delivery' }
 */
export function phrase(t: Translate, key: StringKey, fact: ShownFact): Phrase {
	const [before = '', after = ''] = t(key, { time: mark }).split(mark);
	return { before, fact, after };
}

/** The sentence as plain text. */
export function textOfPhrase({ before, fact, after }: Phrase): string {
	return before + fact.text + after;
}

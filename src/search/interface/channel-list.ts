import type { SearchTexts } from '../texts.ts';
import { channelsNow, type ChannelNow } from './channels-now.ts';
import { element } from './element.ts';

/** Ways to reach a person, with when they can be reached; nothing where there are none. */
export function channelList({ channels, clock }: SearchTexts): HTMLElement[] {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	const now = channelsNow(channels, Date.now(), { reader: clock, timeZone });
	if (now.length === 0) return [];
	return [element('ul', { class: 'search-channels' }, ...now.map((one) => item(one, clock.tag)))];
}

function item({ label, href, said }: ChannelNow, locale: string): HTMLLIElement {
	const language = label.locale ? { lang: label.locale } : {};
	const link = element('a', { href }, element('bdi', language, label.text));
	if (!said) return element('li', {}, link);
	const state = element('span', { 'data-state': said.isOpen ? 'open' : 'closed' }, said.text);
	if (said.tag !== locale) state.lang = said.tag;
	return element('li', {}, link, ' ', state);
}

import { fill } from '../../i18n/fill.ts';
import type { SearchTexts } from '../texts.ts';
import type { View } from './asker.ts';
import { channelList } from './channel-list.ts';
import type { Cursor } from './cursor.ts';
import { element } from './element.ts';
import { filterButtons, filterGroups } from './filters.ts';
import type { Parts } from './parts.ts';
import { correction, nearestTitles } from './hints.ts';
import { pageOf, type Place } from './place.ts';
import { resultLists } from './result-list.ts';
import { isolate, say } from './say.ts';
import type { Presented, Source } from './source.ts';

/** Shows each state of a search in its parts. */
export function createPresenter({
	parts,
	place,
	cursor,
	source,
	retry,
	instead,
}: PresenterOptions) {
	const { form, input, status, note, filters, results, list, help } = parts;
	const { locale } = place;
	let slow: ReturnType<typeof setTimeout> | undefined;

	const clear = () => {
		for (const part of [list, note, filters, help]) {
			part.replaceChildren();
			part.hidden = true;
		}
		status.replaceChildren();
		input.setAttribute('aria-expanded', 'false');
		cursor.reset();
	};

	const showGroups = (answer: Presented, chosen: string | undefined) => {
		const { texts, groups, query } = answer;
		clear();
		const choose = (collection: string | undefined) => {
			showGroups(answer, collection);
			filters.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
		};
		const shown = filterGroups(groups, chosen);
		const count = shown.reduce((sum, { results }) => sum + results.length, 0);
		list.replaceChildren(...resultLists(shown, { id: list.id, locale, texts }));
		filters.replaceChildren(...filterButtons(groups, { locale, texts, chosen, choose }));
		filters.setAttribute('aria-label', fill(texts.strings.filter.text, {}, texts.strings.filter));
		list.hidden = count === 0;
		filters.hidden = filters.childElementCount === 0;
		input.setAttribute('aria-expanded', String(count > 0));
		if (answer.corrected) {
			note.replaceChildren(...correction(answer, { locale, texts, instead }));
			note.hidden = false;
		}
		if (count > 0) return say(status, texts.strings.results, { locale, count });
		say(status, texts.strings.none, { locale, query: isolate(query) });
		help.replaceChildren(
			...nearestTitles(answer.nearest, { locale, texts }),
			...waysOn(place, texts),
		);
		help.hidden = false;
	};

	const showFailure = () => {
		clear();
		const button = element('button', { type: 'button' }, form.dataset['retry'] ?? '↻');
		button.addEventListener('click', retry);
		status.textContent = form.dataset['error'] ?? '';
		help.replaceChildren(button);
		help.hidden = false;
	};

	/** Only of a search that takes long is it said that it runs. */
	const showSearching = () => {
		cursor.reset();
		slow = setTimeout(async () => {
			const texts = await source.loadTexts().catch(() => undefined);
			if (texts && results.dataset['state'] === 'searching') {
				say(status, texts.strings.searching, { locale });
			}
		}, 800);
	};

	return (view: View<Presented>) => {
		clearTimeout(slow);
		mark(results, view);
		if (view.state === 'idle') clear();
		if (view.state === 'searching') showSearching();
		if (view.state === 'done') showGroups(view.answer, undefined);
		if (view.state === 'failed') showFailure();
	};
}

/** What tests, widgets and analytics read. */
function mark({ dataset }: HTMLElement, view: View<Presented>): void {
	const { state, query } = view;
	dataset['query'] = query;
	delete dataset['corrected'];
	if (state === 'done' && view.answer.corrected) dataset['corrected'] = view.answer.corrected;
	// The last, since others wait for it. A failure is the end of a search as well.
	dataset['state'] = state === 'failed' ? 'done' : state;
}

/** For a reader whose question found nothing. */
function waysOn(place: Place, texts: SearchTexts): HTMLElement[] {
	const { locale } = place;
	const { strings } = texts;
	const hint = element('p');
	const contact = element('a', { href: pageOf(place, 'contact'), class: 'button' });
	const all = element('a', { href: `${pageOf(place, 'search')}#all` });
	say(hint, strings.hint, { locale });
	say(contact, strings.contact, { locale });
	say(all, strings.all, { locale });
	const ways = element('p', { class: 'search-ways' }, contact, ' ', all);
	return [hint, ...channelList(texts), ways];
}

interface PresenterOptions {
	parts: Parts;
	place: Place;
	cursor: Cursor;
	source: Source;
	retry: () => void;
	/** Asks as it was typed, uncorrected. */
	instead: () => void;
}

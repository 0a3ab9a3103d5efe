import type { ClockReader } from '../hours/clock-reader.ts';
import type { Attended } from '../hours/opening.ts';
import { type SaidOpening, sayOpening } from '../hours/say-opening.ts';

/** Says of every channel whether it is open, as long as the page stands open. */
const list = document.querySelector<HTMLElement>('[data-reader]');
const status = list?.parentElement?.querySelector('p[role=status]');
const reader: ClockReader | undefined = list && JSON.parse(list.dataset['reader'] ?? '');
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

const channels = [...(list?.querySelectorAll('li') ?? [])].flatMap((item) => {
	const place = item.querySelector<HTMLElement>('.opening');
	const name = item.querySelector('h2')?.textContent?.trim() ?? '';
	return place ? [{ name, place, attended: attendedBy(place) }] : [];
});

if (reader) {
	tick(reader);
	// Timers rest in a page that nobody sees.
	document.addEventListener('visibilitychange', () => update(reader));
}

function tick(reader: ClockReader): void {
	update(reader);
	setTimeout(() => tick(reader), minute - (Date.now() % minute));
}

/** Only a change is announced: what the page says first is read with the rest of it. */
function update(reader: ClockReader): void {
	const changes = channels.flatMap(({ name, place, attended }) => {
		const said = sayOpening(Date.now(), attended, { reader, timeZone });
		if (!said || place.textContent === said.text) return [];
		const isFirst = place.textContent === '';
		show(place, said, reader);
		return isFirst ? [] : [`${name}: ${said.text}`];
	});
	if (status && changes.length > 0) status.textContent = changes.join('\n');
}

function show(place: HTMLElement, { text, isOpen, tag }: SaidOpening, reader: ClockReader): void {
	place.textContent = text;
	place.dataset['state'] = isOpen ? 'open' : 'closed';
	if (tag !== reader.tag) place.lang = tag;
}

function attendedBy({ dataset }: HTMLElement): Attended {
	return { open: JSON.parse(dataset['open'] ?? '[]'), timeZone: dataset['timeZone'] ?? '' };
}

const minute = 60_000;

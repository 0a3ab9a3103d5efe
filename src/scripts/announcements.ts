/** Takes away the announcements that are over or not yet due. Those without dates hold always. */
const list = document.querySelector<HTMLElement>('.announcements');
const today = dayIn(list?.dataset['timeZone']);

for (const item of list?.querySelectorAll('li') ?? []) {
	const { from = today, until = today } = item.dataset;
	if (today < from || until < today) item.remove();
}
if (!list?.querySelector('li')) list?.remove();
list?.classList.add('settled');

/** The day as `2026-12-25`. A browser that does not know the time zone takes its own. */
function dayIn(timeZone: string | undefined): string {
	const now = new Date();
	// Swedes write a day so.
	try {
		return new Intl.DateTimeFormat('sv', { timeZone }).format(now);
	} catch {
		return new Intl.DateTimeFormat('sv').format(now);
	}
}

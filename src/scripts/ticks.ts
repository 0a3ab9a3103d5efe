/** Where the ticks of a tutorial are kept. Given, because a module that two scripts share is a request more. */
interface Store {
	recall: () => string | null;
	remember: (ticks: string | null) => void;
}

/**
 * Keeps which steps of a tutorial are done, in any language, and says how many. They are kept with the
 * number of steps: of a tutorial that has others since then, nothing is known.
 */
export function startTicks(main: HTMLElement, { recall, remember }: Store): void {
	const boxes = [...main.querySelectorAll<HTMLInputElement>('[data-steps] > ol > li > input')];
	const kept = () => {
		const [count, ticks = ''] = recall()?.split(':') ?? [];
		return Number(count) === boxes.length ? ticks.split(' ') : [];
	};
	const keep = () => {
		const ticks = boxes.flatMap(({ checked }, index) => (checked ? [index] : []));
		remember(ticks.length > 0 ? `${boxes.length}:${ticks.join(' ')}` : null);
		show();
	};
	const show = () => {
		for (const steps of main.querySelectorAll<HTMLElement>('[data-steps]')) {
			const texts: string[] = JSON.parse(steps.dataset['steps'] ?? '[]');
			const done = steps.querySelectorAll(':scope > ol > li > :checked').length;
			const output = steps.querySelector('output');
			if (output) output.textContent = texts[done] ?? '';
		}
	};
	const ticked = kept();
	for (const [index, box] of boxes.entries()) box.checked ||= ticked.includes(String(index));
	keep();
	main.addEventListener('change', keep);
	for (const button of document.querySelectorAll('[data-erase]')) {
		button.addEventListener('click', () => {
			for (const box of boxes) box.checked = false;
			show();
		});
	}
}

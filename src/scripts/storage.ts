/** What the site remembers in a browser. Everything of ours begins with this, so that one button erases it. */
const prefix = 'jawab:';

export function recall(name: string): string | null {
	try {
		return localStorage.getItem(prefix + name);
	} catch {
		return null;
	}
}

/** Storage may be blocked or full: then the choice holds for this page. */
export function remember(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(prefix + name);
		else localStorage.setItem(prefix + name, value);
	} catch {}
}

export function forgetEverything(): void {
	for (const kind of ['localStorage', 'sessionStorage'] as const) {
		try {
			const storage = window[kind];
			for (const name of Object.keys(storage)) {
				if (name.startsWith(prefix)) storage.removeItem(name);
			}
		} catch {}
	}
}

/** `onclick`, `onLoad`: an attribute that holds a program. */
export function isHandler(name: string): boolean {
	return /^on[A-Za-z]/.test(name);
}

export function handlerRefused(name: string): { message: string; hint: string } {
	return {
		message: `\`${name}\` would run code, which articles cannot hold.`,
		hint: 'Delete the attribute.',
	};
}

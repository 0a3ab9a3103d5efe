/** @example counted(1, 'file') // => '1 file' */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : nouns}`;
}

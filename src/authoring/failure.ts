import type { Refusal } from './refusal.ts';

/** A full disk or a folder without permission is no bug: it is told as everything else is. Of a bug, `undefined`. */
export function failureOf(error: unknown): Refusal | undefined {
	const { code, path, syscall } = error as NodeJS.ErrnoException;
	if (!(error instanceof Error) || code === undefined || syscall === undefined) return undefined;
	// Whoever finds the disk full while writing is not told where.
	if (code === 'ENOSPC' || path === undefined) {
		const hint = 'Check the room on the disk.';
		return { message: `A file cannot be read or written (${code}).`, hint };
	}
	const hint = 'Check the permissions, and the room on the disk.';
	return { message: `${path} cannot be read or written (${code}).`, hint };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generate.ts';

/** @returns how many files there are, and how many bytes */
export function writeFiles(
	directory: string,
	files: Iterable<GeneratedFile>,
): { files: number; bytes: number } {
	const folders = new Set<string>();
	const written = { files: 0, bytes: 0 };
	for (const { path, text } of files) {
		const file = join(directory, path);
		const folder = dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		const bytes = Buffer.from(text);
		writeFileSync(file, bytes);
		written.files++;
		written.bytes += bytes.length;
	}
	return written;
}

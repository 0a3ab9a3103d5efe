import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFile } from './site-file.ts';

export type Coding = 'br' | 'gzip';
export type Compress = (file: SiteFile, coding: Coding) => Promise<Buffer>;

/** What is held in memory at most. */
const largestCache = 64 * 1024 * 1024;

const codings: readonly Coding[] = ['br', 'gzip'];

/**
 * The better coding that a browser takes (RFC 9110, section 12.5.3).
 *
 * @example chooseCoding('gzip, br;q=0') // => 'gzip'
 */
export function chooseCoding(accepted: string | undefined): Coding | undefined {
	const weights = new Map(
		(accepted ?? '').split(',').map((part) => {
			const [name = '', ...parameters] = part.toLowerCase().split(';');
			const weight = parameters.find((parameter) => /^\s*q=/.test(parameter));
			return [name.trim(), weight ? Number(weight.split('=')[1]) : 1];
		}),
	);
	const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
	const wanted = codings.filter((coding) => weightOf(coding) > 0);
	return wanted.sort((a, b) => weightOf(b) - weightOf(a))[0];
}

/** Compresses a file once, and keeps the results that were asked for last, up to `limit` bytes. */
export function createCompressor(limit = largestCache): Compress {
	const cache = new Map<string, Kept>();

	return async (file, coding) => {
		const key = `${coding} ${file.stamp} ${file.path}`;
		const kept = cache.get(key) ?? { size: 0, result: compress(file.path, coding) };
		cache.delete(key);
		cache.set(key, kept);
		try {
			kept.size = (await kept.result).length;
		} catch {
			cache.delete(key);
		}
		dropOldest(cache, limit);
		return kept.result;
	};
}

interface Kept {
	/** 0 until it is known. */
	size: number;
	result: Promise<Buffer>;
}

async function compress(path: string, coding: Coding): Promise<Buffer> {
	const content = await readFile(path);
	if (coding === 'gzip') return promisify(gzip)(content);
	// The highest quality takes a hundred times as long for a few per cent.
	return promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

function dropOldest(cache: Map<string, Kept>, limit: number): void {
	let total = cache.values().reduce((sum, { size }) => sum + size, 0);
	for (const [key, { size }] of cache) {
		if (total <= limit) return;
		total -= size;
		cache.delete(key);
	}
}

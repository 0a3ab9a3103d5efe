import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';

export interface ImageSize {
	width: number;
	height: number;
}

/** Reads the size of pictures in `public/`, each once, so that pages can reserve their place. */
export function imageSizes(root: string): (path: string) => Promise<ImageSize | undefined> {
	const known = new Map<string, Promise<ImageSize | undefined>>();
	return (path) => {
		const size = known.get(path) ?? readSize(join(root, 'public', path));
		known.set(path, size);
		return size;
	};
}

/** A picture whose size cannot be read is shown without one. */
async function readSize(path: string): Promise<ImageSize | undefined> {
	try {
		const { width, height } = await imageMetadata(readFileSync(path));
		return { width, height };
	} catch {
		return undefined;
	}
}

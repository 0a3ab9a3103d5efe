import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';

export interface ImageSize {
	width: number;
	height: number;
}

/**
 * The sizes of pictures in `public/`, so that pages can reserve their place. A picture whose size cannot be
 * read is shown without one.
 */
export async function imageSizes(
	root: string,
	pictures: Iterable<string>,
): Promise<ReadonlyMap<string, ImageSize>> {
	const sizes = new Map<string, ImageSize>();
	for (const path of new Set(pictures)) {
		const size = await readSize(join(root, 'public', path));
		if (size) sizes.set(path, size);
	}
	return sizes;
}

async function readSize(path: string): Promise<ImageSize | undefined> {
	try {
		const { width, height } = await imageMetadata(readFileSync(path));
		return { width, height };
	} catch {
		return undefined;
	}
}

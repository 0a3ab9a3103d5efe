import type { Loader, LoaderContext } from 'astro/loaders';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CollectionName } from '../schemas/collections.ts';
import type { Environment } from './environment.ts';
import { roleOf } from './layout.ts';
import { entryDigest } from './pipeline-version.ts';
import type { EntryPlace } from './read-entry.ts';
import { siteOf } from './site-file.ts';
import { type FoundFile, readText, walk } from './walk.ts';

/**
 * Brings the entries of a collection into Astro's store: a digest and the path, and so without waiting for the
 * checks. What an entry says is read by `storedEntries`: Astro bundles what its store holds into a module, which
 * took 20 KB of memory an entry.
 */
export function entryLoader(collection: CollectionName, environment: Environment): Loader {
	return {
		name: `jawab-${collection}`,
		async load(context) {
			const digestOf = entryDigest(environment, siteOf(environment)?.sourceLocale ?? 'en');
			const load = (found: FoundFile) => {
				const place = roleOf(found.file);
				if (place.kind !== 'entry' || place.collection !== collection) return undefined;
				return loadEntry(found, place, { digestOf, environment, context });
			};
			const present = new Set(filesOf(collection, environment).map(load));
			for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
			watch(collection, context, environment, load);
		},
	};
}

function filesOf(collection: CollectionName, { root }: Environment): FoundFile[] {
	return localeFolders(root).flatMap(
		(locale) => walk(root, `content/${locale}/${collection}`).files,
	);
}

function localeFolders(root: string): string[] {
	return readdirSync(join(root, 'content'), { withFileTypes: true })
		.filter((item) => item.isDirectory() && !item.name.startsWith('.'))
		.map(({ name }) => name);
}

interface Task {
	digestOf: (text: string) => string;
	environment: Environment;
	context: LoaderContext;
}

/** Stores one entry, and says under which id; `undefined` when it cannot be read. */
function loadEntry(
	found: FoundFile,
	place: EntryPlace,
	{ digestOf, environment, context: { store } }: Task,
): string | undefined {
	const source = readText(found);
	if (!('text' in source)) return undefined;
	const id = idOf(place);
	const digest = digestOf(source.text);
	const filePath = relative(environment.generator, found.path);
	if (store.get(id)?.digest !== digest) store.set({ id, data: {}, digest, filePath });
	return id;
}

function idOf({ locale, name }: EntryPlace): string {
	return `${locale}/${name}`;
}

/** In `npm run dev`: what is saved is shown. */
function watch(
	collection: CollectionName,
	{ watcher, store }: LoaderContext,
	{ root }: Environment,
	load: (found: FoundFile) => string | undefined,
): void {
	if (!watcher) return;
	const toFile = (path: string) => relative(root, path).split(sep).join('/');
	const isOurs = (file: string) => {
		const place = roleOf(file);
		return place.kind === 'entry' && place.collection === collection ? place : undefined;
	};
	watcher.add(join(root, 'content'));
	const reload = (path: string) => {
		const file = toFile(path);
		if (isOurs(file)) load({ file, path });
	};
	watcher.on('add', reload);
	watcher.on('change', reload);
	watcher.on('unlink', (path) => {
		const place = isOurs(toFile(path));
		if (place) store.delete(idOf(place));
	});
}

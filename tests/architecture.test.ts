import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What the files of a folder may import besides each other: folders and single files of ours, and packages.
 * `type x` may be imported as a type only. Data flows one way, so that no folder knows one that stands
 * below it here (DESIGN.md, “The layout”).
 */
const mayImport: Record<string, string[]> = {
	problems: ['yaml', 'zod'],
	facts: ['problems', 'zod'],
	policies: ['facts', 'problems', 'type catalog', 'type i18n', 'type mdx', 'type schemas'],
	schemas: ['facts', 'hours', 'policies', 'zod'],
	i18n: [
		...['problems', 'locales', 'type schemas'],
		...['@formatjs/icu-messageformat-parser', 'intl-messageformat'],
	],
	hours: ['facts', 'i18n', 'zod'],
	mdx: ['problems', 'satteri', 'type mdast'],
	contradictions: ['mdx', 'facts', 'problems', 'type mdast'],
	catalog: ['schemas', 'i18n'],
	'structured-data': ['facts', 'hours', 'policies', 'type schemas', 'type schema-dts'],
	search: ['i18n', 'hours', 'schemas', 'catalog', 'any-ascii', '/search/search.js'],
	glossary: ['problems', 'search/analysis', 'type schemas'],
	checks: [
		...['glossary', 'problems', 'catalog', 'facts', 'policies', 'mdx', 'contradictions'],
		'type files',
	],
	files: [
		...['checks', 'catalog', 'facts', 'glossary', 'i18n', 'mdx', 'policies', 'problems'],
		...['schemas', 'node:', 'zod', 'astro/assets/utils', 'type astro/loaders'],
	],
	xliff: ['i18n', 'mdx', 'type mdast', '@formatjs/icu-messageformat-parser', '@rgrove/parse-xml'],
	po: ['gettext-parser'],
	pseudo: ['xliff'],
	authoring: [
		'type mdast',
		'xliff',
		'po',
		'pseudo',
		...['files', 'checks', 'catalog', 'i18n', 'mdx', 'problems', 'schemas'],
		...['node:', 'yaml', '@formatjs/icu-messageformat-parser', 'contradictions'],
		'glossary',
	],
	host: [],
	preview: ['host', 'node:'],
	build: [
		...['files', 'catalog', 'i18n', 'mdx', 'policies', 'problems', 'schemas', 'search', 'facts'],
		...[
			'brand',
			'structured-data',
			'host',
			'node:',
			'htmlparser2',
			'any-ascii',
			'kuromoji',
			'pagefind',
			'type astro',
			'type vite',
		],
	],
	brand: ['type schemas'],
	components: ['catalog', 'i18n', 'facts', 'policies', 'schemas', 'styles', 'type mdx'],
	layouts: [
		...['components', 'catalog', 'facts', 'hours', 'i18n', 'schemas', 'structured-data'],
		...['assets', 'scripts', 'styles', 'host'],
	],
	scripts: ['hours', 'i18n', 'search'],
	pages: [
		...['layouts', 'components', 'catalog', 'i18n', 'policies', 'type schemas'],
		...['site.ts', 'page-head.ts', 'render-body.ts'],
	],
	cli: [
		'authoring',
		'build',
		'catalog',
		'checks',
		'files',
		'preview',
		'problems',
		'schemas',
		'astro',
		'astro.config.ts',
		'node:',
	],
};

/** Functions of values: they know no Astro, no Node, no clock, no environment and no chance. */
const pure = [
	...['xliff', 'po', 'pseudo'],
	...['problems', 'facts', 'policies', 'schemas', 'i18n', 'mdx', 'contradictions', 'catalog'],
	...['hours', 'structured-data', 'search', 'glossary', 'checks', 'brand', 'host'],
];

interface Source {
	/** From `src/`: `catalog/fallback.ts`. */
	file: string;
	folder: string;
	text: string;
	imports: { target: string; isType: boolean; written: string }[];
}

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile() && /\.(ts|js|astro)$/.test(item.name))
	.map((item) => posix.join(...item.parentPath.split(sep), item.name).slice('src/'.length))
	.sort()
	.map(readSource);

function readSource(file: string): Source {
	const text = readFileSync(`src/${file}`, 'utf8');
	return { file, folder: file.split('/')[0] ?? '', text, imports: importsIn(text, file) };
}

function importsIn(text: string, file: string): Source['imports'] {
	const statements = [
		...text.matchAll(/^\s*(?:import|export)\s+(type\s)?([^;'"]*?\sfrom\s+)?'([^']+)'/gm),
		...text.matchAll(/\b(?:import\s)?()()import\('([^']+)'\)/g),
	];
	return statements.map(([, isType, names = '', written = '']) => ({
		written,
		target: written.startsWith('.')
			? posix.relative('src', posix.join('src', posix.dirname(file), written)).replace('../', '')
			: written,
		isType: isType !== undefined && isType !== '' ? true : onlyTypes(names),
	}));
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
	const named = /^\{([^}]*)\}/
		.exec(names.trim())?.[1]
		?.split(',')
		.map((name) => name.trim());
	return named?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
}

describe.each(Object.entries(mayImport))('%s/', (folder, allowed) => {
	test('imports what its place in the flow of data allows, and nothing else', () => {
		const foreign = sources
			.filter((source) => source.folder === folder)
			.flatMap(({ file, imports }) =>
				imports
					.filter(({ target }) => target.split('/')[0] !== folder)
					.filter(({ target, isType }) => !isAllowed(target, isType, allowed))
					.map(({ target, isType }) => `${file}: ${isType ? 'type ' : ''}${target}`),
			);
		expect(foreign).toEqual([]);
	});
});

function isAllowed(target: string, isType: boolean, allowed: readonly string[]): boolean {
	return allowed.some((rule) => {
		const name = rule.replace(/^type /, '');
		if (name !== rule && !isType) return false;
		return target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`);
	});
}

test('every folder of src/ has its place in the flow of data', () => {
	const known = [...Object.keys(mayImport), 'assets', 'styles'];
	const folders = readdirSync('src', { withFileTypes: true }).filter((item) => item.isDirectory());
	expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

test('no folder needs another that needs it', () => {
	const needs = new Map(Object.keys(mayImport).map((folder) => [folder, needsOf(folder)]));
	const both = [...needs].flatMap(([folder, others]) =>
		[...others].filter((other) => folder < other && reaches(other, folder, needs)),
	);
	expect(both).toEqual([]);
});

function needsOf(folder: string): Set<string> {
	return new Set(
		sources
			.filter((source) => source.folder === folder)
			.flatMap(({ imports }) => imports.filter(({ isType }) => !isType))
			.flatMap(({ target }) => target.split('/')[0] ?? [])
			.filter((other) => other !== folder && other in mayImport),
	);
}

function reaches(
	from: string,
	to: string,
	needs: ReadonlyMap<string, ReadonlySet<string>>,
	seen = new Set<string>(),
): boolean {
	if (from === to) return true;
	if (seen.has(from)) return false;
	seen.add(from);
	return [...(needs.get(from) ?? [])].some((next) => reaches(next, to, needs, seen));
}

const code = sources.filter(({ file }) => !file.endsWith('.js'));
const pureCode = sources.filter(({ folder }) => pure.includes(folder));
const browserCode =
	/^search\/(interface|start|create-search|pagefind-engine|pagefind-bundle|entry)/;

test.each([
	['asks for the environment', /process\.(env|cwd|argv)|import\.meta\.env/],
	['looks at the clock', /\bDate\.now\(|new Date\(\)|performance\.now\(/],
	['throws dice', /Math\.random\(|randomUUID|getRandomValues/],
	['knows Astro', /from '(astro|@astrojs)[:/']/],
	['knows Node', /from 'node:|\brequire\(/],
	['orders text as the machine does', /\.localeCompare\(|\.toLocale(Lower|Upper)Case\(\)/],
])('no function of values %s', (_, pattern) => {
	const found = pureCode.filter(
		({ file, text }) => !browserCode.test(file) && pattern.test(codeOf(text)),
	);
	expect(found.map(({ file }) => file)).toEqual([]);
});

test.each([
	['silences the type checker', /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/, code],
	['is a class', /^\s*(export )?(default )?(abstract )?class \w/m, code],
	['ends the process itself', /process\.exit\(/, code],
	['evaluates text', /\beval\(|new Function\(/, code],
])('nothing %s', (_, pattern, within) => {
	expect(within.filter(({ text }) => pattern.test(codeOf(text))).map(({ file }) => file)).toEqual(
		[],
	);
});

test('imports carry the ending of their file', () => {
	const without = sources.flatMap(({ file, imports }) =>
		imports
			.filter(({ written }) => written.startsWith('.'))
			.filter(({ written }) => !/\.(ts|js|astro|css|json|(svg|js|css)\?url)$/.test(written))
			.map(({ written }) => `${file}: ${written}`),
	);
	expect(without).toEqual([]);
});

test('one module waits for something before it can be imported', () => {
	const waiting = code.filter(
		({ file, text }) =>
			!/^(cli|pages)\//.test(file) && /^(?:(?:export )?const .*= )?await /m.test(text),
	);
	expect(waiting.map(({ file }) => file)).toEqual(['site.ts']);
});

const astro = sources.filter(({ file }) => file.endsWith('.astro'));

test.each([
	['a style attribute', /\sstyle=/],
	['a style block', /<style[\s>]/],
	['variables for a style or a script', /define:vars/],
	['an event handler', /\son[a-z]+=/],
	['HTML that nobody escapes', /set:html/],
	['a script that Astro does not bundle, or code in the page', /<script(?![^>]*\ssrc=)[^>]*>/],
])('no component holds %s', (what, pattern) => {
	const found = astro.filter(({ text }) => pattern.test(withoutFrontMatter(text)));
	const allowed = what.startsWith('HTML') ? ['components/StructuredData.astro'] : [];
	expect(found.map(({ file }) => file).filter((file) => !allowed.includes(file))).toEqual([]);
});

test('one script stands in the head as it is: it must run before the page is painted', () => {
	const inline = astro.flatMap(({ file, text }) =>
		[...text.matchAll(/<\w+[^>]*is:inline[^>]*>/g)].map(([tag]) => `${file}: ${tag}`),
	);
	expect(inline).toEqual(['layouts/Document.astro: <script is:inline src={firstPaint}>']);
});

/** Without comments, which may speak of anything. */
function codeOf(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function withoutFrontMatter(text: string): string {
	return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

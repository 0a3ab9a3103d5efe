import { missingSite } from '../preview/answer.ts';
import { startServer } from '../preview/server.ts';
import { begin } from './plain-command.ts';
import { noPort, portIn } from './port.ts';

const asked = begin({
	script: 'preview',
	about: 'serves the built site as a host would',
	isWordless: true,
	variables: {
		KB_OUT: 'the folder of the site, if not dist',
		PORT: 'the port, if not 4321',
		SITE_URL: 'the address that the site will have',
	},
});
if (asked) await preview();

async function preview(): Promise<void> {
	const directory = process.env['KB_OUT'] || 'dist';
	const port = portIn(process.env);
	const base = baseOf(process.env['SITE_URL']);
	const obstacle =
		missingSite(directory) ??
		(port === undefined ? noPort : undefined) ??
		(base === undefined
			? 'SITE_URL is not a full address such as https://shop.example/help.'
			: undefined);
	if (obstacle) {
		console.error(obstacle);
		process.exitCode = 1;
	} else {
		await run({ directory, port: port ?? 0, base: base ?? '' });
	}
}

async function run(options: { directory: string; port: number; base: string }): Promise<void> {
	const preview = await startServer(options);
	if (options.port !== 0 && preview.port !== options.port) {
		console.error(`Port ${options.port} is in use: this is the next free one.`);
	}
	console.error(`Preview of ${options.directory}: ${preview.url}`);
	// The process ends by itself, with 0, when nothing listens any more.
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, preview.close);
}

/** The path of the address that the site will have; `undefined` for what is no address. */
function baseOf(siteUrl: string | undefined): string | undefined {
	if (!siteUrl) return '';
	return URL.canParse(siteUrl) ? new URL(siteUrl).pathname.replace(/\/+$/, '') : undefined;
}

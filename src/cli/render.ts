import { type AstroIntegration, build } from 'astro';
import { once } from 'node:events';
import config from '../../astro.config.ts';
import { writeAtOnce } from '../build/write-at-once.ts';
import { readEnvironment } from '../files/environment.ts';

/** Started by `npm run build`, which says when to render: if that is ended, nobody wants the pages any more. */
const abandon = () => process.kill(process.pid, 'SIGKILL');
process.once('disconnect', abandon);
const told = once(process, 'message');

/** The code of the pages is bundled while what they say is checked. */
const afterTheChecks: AstroIntegration = {
	name: 'jawab-after-the-checks',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) =>
			setPrerenderer((prerenderer) => ({
				...prerenderer,
				// The key of a page says all that it shows: Astro need not note what the page asked for.
				async render(request, { routeData }) {
					const rendered = await prerenderer.render(request, { routeData });
					const response = rendered instanceof Response ? rendered : rendered.response;
					return { response, metadata: { contentEntryKeys: [], staticImages: [] } };
				},
				async getStaticPaths() {
					process.send?.('ready');
					await told;
					writeAtOnce();
					return prerenderer.getStaticPaths();
				},
			})),
	},
};

// Given as a value: Astro would start a Vite server to read the file, and take every module it imports through it.
await build({
	...config,
	configFile: false,
	root: readEnvironment().generator,
	logLevel: 'error',
	integrations: [...(config.integrations ?? []), afterTheChecks],
});
process.off('disconnect', abandon);
process.disconnect?.();

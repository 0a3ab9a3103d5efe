import { build } from 'astro';
import { once } from 'node:events';
import { readEnvironment } from '../files/environment.ts';

/** Started by `npm run build`, which says when to begin: if that is ended, nobody wants the pages any more. */
const abandon = () => process.kill(process.pid, 'SIGKILL');

process.once('disconnect', abandon);
await once(process, 'message');
await build({ root: readEnvironment().generator, logLevel: 'error' });
process.off('disconnect', abandon);
process.disconnect?.();

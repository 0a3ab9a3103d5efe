import { build } from 'astro';
import { readEnvironment } from '../files/environment.ts';

/** Started by `npm run build`: if that is ended, nobody wants the pages any more. */
const abandon = () => process.kill(process.pid, 'SIGKILL');

process.once('disconnect', abandon);
await build({ root: readEnvironment().generator, logLevel: 'error' });
process.off('disconnect', abandon);
process.disconnect?.();

/**
 * For processes that render and index. They make and forget pages and words by the million: with more room for
 * what is new, less is swept.
 */
export const execArgv = [...process.execArgv, '--max-semi-space-size=64'];

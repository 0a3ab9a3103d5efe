import { expect, test } from 'vitest';
import { createAsker, type View } from '../../src/search/interface/asker.ts';

/** Answers by hand, in any order. */
function pendingSearch() {
	const open = new Map<string, PromiseWithResolvers<string>>();
	const views: View<string>[] = [];
	const ask = createAsker<string>({
		search: (query) => {
			const answer = Promise.withResolvers<string>();
			open.set(query, answer);
			return answer.promise;
		},
		show: (view) => views.push(view),
		pause: 5,
	});
	const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
	return { ask, views, pause, open };
}

test('a reader who types on is asked for once', async () => {
	const { ask, open, pause } = pendingSearch();
	for (const typed of ['r', 're', 'ref ']) ask(typed);
	await pause();
	expect([...open.keys()]).toEqual(['ref']);
});

test('the answer to an earlier question never replaces that to a later one', async () => {
	const { ask, views, open, pause } = pendingSearch();
	ask('first', { now: true });
	ask('second', { now: true });
	open.get('second')?.resolve('for the second');
	open.get('first')?.resolve('for the first');
	await pause();
	expect(views).toEqual([
		{ state: 'searching', query: 'first' },
		{ state: 'searching', query: 'second' },
		{ state: 'done', query: 'second', answer: 'for the second' },
	]);
});

test('a field that is emptied shows nothing, whatever comes later', async () => {
	const { ask, views, open, pause } = pendingSearch();
	ask('refund', { now: true });
	ask('  ');
	open.get('refund')?.resolve('too late');
	await pause();
	expect(views.at(-1)).toEqual({ state: 'idle', query: '' });
});

test('a failure is shown, and the same question can be asked again', async () => {
	const { ask, views, open, pause } = pendingSearch();
	ask('refund', { now: true });
	open.get('refund')?.reject(new Error('No network.'));
	await pause();
	expect(views.at(-1)).toEqual({ state: 'failed', query: 'refund' });
	ask('refund', { now: true });
	open.get('refund')?.resolve('found');
	await pause();
	expect(views.at(-1)).toEqual({ state: 'done', query: 'refund', answer: 'found' });
});

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';

/**
 * How Japanese words are read, in kana: only a dictionary knows. It takes a second to open and is
 * only opened for a site in Japanese.
 *
 * @example
 * (await openJapaneseReadings())('返品') // => 'ヘンピン'
 */
export function openJapaneseReadings(): Promise<(word: string) => string> {
	const dicPath = join(
		dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
		'dict',
	);
	return new Promise((resolve, reject) => {
		kuromoji.builder({ dicPath }).build((error, tokenizer) => {
			if (error) return reject(error);
			resolve((word) =>
				tokenizer
					.tokenize(word)
					.map(({ reading, surface_form }) => reading ?? surface_form)
					.join(''),
			);
		});
	});
}

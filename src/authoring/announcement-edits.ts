import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { withoutByteOrderMark } from '../mdx/front-matter.ts';
import type { Edit } from './splice.ts';

/** The edits after which no announcement of a file names the article `from`, but `to`. */
export function announcementEdits(text: string, from: string, to: string): Edit[] {
	const { contents } = parseDocument(withoutByteOrderMark(text), { prettyErrors: false });
	return (isSeq(contents) ? contents.items : []).flatMap((item) => {
		const article: unknown = isMap(item) ? item.get('article', true) : undefined;
		if (!isScalar(article) || article.value !== from || !article.range) return [];
		const [start, end] = article.range;
		return [{ start, end, text: to }];
	});
}

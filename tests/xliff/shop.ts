import { writeKnowledgeBase } from '../support/knowledge-base.ts';

export const source = 'content/en/faq/a.mdx';
export const german = 'content/de/faq/a.mdx';

export const english = `---
title: Refunds
description: Within {refund.time}.
keywords: [money, refund]
---

We **always** pay within <Fact id="refund.time" />. See [returns](faq/b).

## How

- Open **Your orders**.
- Choose \`Return\`.

| Paid by | Back to |
| --- | --- |
| Card | The same card |

<Details summary="Why?">

Because.

</Details>
`;

/** A shop with an article in English and one that it links to. */
export function shop(more: Record<string, string> = {}): string {
	return writeKnowledgeBase({
		'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
		'content/facts.yaml': 'refund.time: { type: duration, value: 5, unit: day }\n',
		'locales/en.json': '{ "name": "English" }',
		'locales/de.json': '{ "name": "Deutsch" }',
		'locales/cs.json': '{ "name": "Čeština" }',
		[source]: english,
		'content/en/faq/b.mdx': '---\ntitle: Returns\n---\n\nFree.\n',
		...more,
	});
}

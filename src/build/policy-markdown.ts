import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { GlanceLine } from '../policies/glance.ts';
import type { PolicyPage } from '../policies/policy-page.ts';
import { textOfPhrase } from '../policies/phrase.ts';
import type { TimelineStep } from '../policies/timeline.ts';
import { versionIn } from '../policies/version.ts';

/** What the page of a policy says before and after its text, as Markdown: both are empty elsewhere. */
export function policyMarkdown(
	{ panel, changes }: PolicyPage,
	locale: Locale,
): { before: string; after: string } {
	const t = translator(locale);
	const dated = (date: string | undefined, version: string | undefined) =>
		[date, version === undefined ? undefined : t('policy.version', { version: versionIn(version) })]
			.filter((part) => part !== undefined)
			.join(' · ');
	const { effective, version } = panel ?? {};
	const from = effective && t('policy.effective', { date: formatDate(effective, locale) });
	const before = panel && [
		...panel.lines.map(lineOf),
		...numbered(panel.timeline),
		dated(from, version),
	];
	const after = changes.map(
		({ date, version, what }) =>
			`- **${dated(formatDate(date, locale), version)}** ${escape(what)}`,
	);
	return {
		before: before ? `${before.filter(Boolean).join('\n')}\n\n` : '',
		after: after.length > 0 ? `\n## ${t('policy.history')}\n\n${after.join('\n')}\n` : '',
	};
}

function lineOf({ label, value, markets }: GlanceLine): string {
	const others = markets.map((group) => `\n  - ${group.names}: ${escape(group.value.text)}`);
	const standard = value ? ` ${escape(value.text)}` : '';
	return `- **${escape(label)}:**${standard}${others.join('')}`;
}

function numbered(steps: readonly TimelineStep[]): string[] {
	if (steps.length === 0) return [];
	const lines = steps.map(({ label, when }, index) => {
		const told = when ? `: ${escape(textOfPhrase(when))}` : '';
		return `${index + 1}. ${escape(label)}${told}`;
	});
	return [`\n${lines.join('\n')}\n`];
}

function escape(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

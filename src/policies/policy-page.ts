import type { Article, Entry } from '../catalog/entry.ts';
import { type CountryChoice, countryChoices } from './country-choices.ts';
import { glanceAt, type GlanceLine, glanceVaries } from './glance.ts';
import { type Change, changesIn } from './history.ts';
import type { Telling } from './market-texts.ts';
import { timelineOf, type TimelineStep } from './timeline.ts';

/** What the page of an article shows beside its body, in the words of its reader. */
export interface PolicyPage {
	/** The panel, where the article is a policy that says something. */
	panel: PolicyPanel | undefined;
	/** Newest first. */
	changes: Change[];
	/** The countries to choose from, where anything on the page depends on them. */
	choices: CountryChoice[];
}

export interface PolicyPanel {
	lines: GlanceLine[];
	timeline: TimelineStep[];
	effective?: string | undefined;
	version?: string | undefined;
}

/** @param telling in the reader's locale: what is data is told in it even where the entry is not. */
export function policyPage(
	article: Pick<Article, 'source'>,
	entry: Entry,
	telling: Telling,
): PolicyPage {
	const { policy } = article.source;
	const lines = policy ? glanceAt(policy, telling) : [];
	const { effective, version } = policy ?? {};
	const isSaid = lines.length > 0 || effective !== undefined || version !== undefined;
	const dependsOnMarkets = entry.body.hasMarkets || glanceVaries(lines);
	return {
		panel:
			policy && isSaid
				? { lines, timeline: timelineOf(policy, telling), effective, version }
				: undefined,
		changes: changesIn(article, entry),
		choices: dependsOnMarkets ? countryChoices(telling.markets, telling.locale) : [],
	};
}

import Callout from './Callout.astro';
import Details from './Details.astro';
import Figure from './Figure.astro';
import Market from './Market.astro';
import MarketTable from './MarketTable.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Video from './Video.astro';

/** What the names in an article stand for. `src/mdx/components.ts` says what each may be given. */
export const registry = {
	Callout,
	Details,
	Figure,
	Market,
	MarketTable,
	Steps,
	Tab,
	Tabs,
	Video,
};

import { entriesOf } from '../facts/entries.ts';
import { readMarket } from '../facts/markets.ts';

/**
 * `content/markets.yaml`: countries by ISO 3166-1 code, and groups of them by name.
 *
 * ```yaml
 * DE: { currency: EUR, timeZone: Europe/Berlin, languages: [de] }
 * IN: { currency: INR, timeZone: Asia/Kolkata, languages: [hi, en] }
 * EU: { members: [DE, FR, ES] }
 * nearby: { members: [EU, CH], name: { en: Nearby countries, hi: आस-पास के देश } }
 * ```
 *
 * Whether members exist and groups hold themselves is checked by `findMarketProblems`.
 */
export const marketsSchema = entriesOf('markets', readMarket);

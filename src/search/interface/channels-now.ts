import type { ClockReader } from '../../hours/clock-reader.ts';
import { openingAt } from '../../hours/opening.ts';
import { type SaidOpening, sayOpening } from '../../hours/say-opening.ts';
import { languageOf } from '../analysis/language.ts';
import type { ReachableChannel } from '../channels.ts';

/** A channel, and whether it is open; of one without hours nothing is said. */
export interface ChannelNow extends ReachableChannel {
	said: SaidOpening | undefined;
}

/**
 * What a reader may turn to now: channels that are open and those that have no hours, the ones that speak
 * the reader's language first. Where none is open, also the one that opens next.
 */
export function channelsNow(
	channels: readonly ReachableChannel[],
	now: number,
	whom: { reader: ClockReader; timeZone: string },
): ChannelNow[] {
	const all = channels.map((channel) => ({
		...channel,
		said: channel.attended && sayOpening(now, channel.attended, whom),
	}));
	const isClosed = ({ said }: ChannelNow) => said?.isOpen === false;
	const hasOpen = all.some(({ said }) => said?.isOpen);
	const [next] = hasOpen
		? []
		: all.filter(isClosed).sort((a, b) => opensAt(a, now) - opensAt(b, now));
	const offered = all.filter((channel) => !isClosed(channel) || channel === next);
	const rank = (channel: ChannelNow) =>
		(speaks(channel, whom.reader.tag) ? 0 : 2) + (channel.said ? 0 : 1);
	return offered.sort((a, b) => rank(a) - rank(b)).slice(0, enough);
}

/** The page of all channels is a button away. */
const enough = 5;

function opensAt({ attended }: ChannelNow, now: number): number {
	const opening = attended && openingAt(now, attended);
	return opening && !opening.isOpen ? opening.opens : Infinity;
}

/** Whoever speaks Portuguese speaks to a reader of `pt-BR`. */
function speaks({ languages }: ReachableChannel, tag: string): boolean {
	return languages.some((language) => languageOf(language).code === languageOf(tag).code);
}

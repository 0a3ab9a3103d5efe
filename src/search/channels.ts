import { channelHref } from '../catalog/channel-href.ts';
import type { ChannelInLocale, Said } from '../catalog/words.ts';
import type { Attended } from '../hours/opening.ts';

/** A way to reach a person that a link opens, for a reader whose question found no answer. */
export interface ReachableChannel {
	label: Said;
	href: string;
	/** The languages that are spoken there. */
	languages: readonly string[];
	/** Left out where nobody says when it is open. */
	attended?: Attended;
}

/** @param nameOf what a type of channel is called, where a channel has no label */
export function reachableChannels(
	channels: readonly ChannelInLocale[],
	nameOf: (type: ChannelInLocale['type']) => string,
): ReachableChannel[] {
	return channels.flatMap((channel) => {
		const { label = { text: nameOf(channel.type) }, languages, open, timeZone } = channel;
		const href = channelHref(channel);
		if (!href) return [];
		return [{ label, href, languages, ...(open && timeZone && { attended: { open, timeZone } }) }];
	});
}

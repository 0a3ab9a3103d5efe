/**
 * When something is open in an ordinary week, in minutes from the beginning of Monday on the clock of
 * its place: from the first of a pair until just before the last, which may lie on the next day.
 * Sorted, and no two at the same time.
 *
 * @example
 * [[540, 1080]] // Monday from 9:00 to 18:00
 */
export type OpeningHours = readonly Stretch[];

export type Stretch = readonly [from: number, to: number];

export const minutesOfDay = 24 * 60;
export const minutesOfWeek = 7 * minutesOfDay;

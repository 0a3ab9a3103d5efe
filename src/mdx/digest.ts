/**
 * Four hex digits for a text: FNV-1a over its UTF-16 code units, mixed (MurmurHash3's last step) and
 * folded from 32 to 16 bits. Entries record these digests: a change here makes every translation
 * outdated. One changed block in 65,536 goes unnoticed.
 *
 * @example
 * digestOf('## Fees') // => '1e1d'
 */
export function digestOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	const folded = (hash ^ (hash >>> 16)) & 0xffff;
	return folded.toString(16).padStart(4, '0');
}

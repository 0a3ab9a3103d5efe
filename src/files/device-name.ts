/**
 * The name of a device, which no file of Windows can have, whatever its ending.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 *
 * @example deviceNameIn('nul.mdx') // => 'nul'
 */
export function deviceNameIn(name: string): string | undefined {
	return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?=\.|$)/i.exec(name)?.[0];
}

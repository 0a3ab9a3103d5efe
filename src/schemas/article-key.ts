import * as z from 'zod';

/** `policies/returns`. Whether there is such an article, only all of the content can say. */
export const articleKey = z
	.string()
	.regex(
		/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
		'This is not the key of an article.\nWrite it as `policies/returns`: the folder and the file name without its ending.',
	);

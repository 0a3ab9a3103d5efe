import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { type NotoFont, notoFaces, notoFonts } from '../brand/noto.ts';
import { brandStyles } from '../brand/styles.ts';
import type { Environment } from '../files/environment.ts';
import { siteOf } from '../files/site-file.ts';
import { walk } from '../files/walk.ts';

/** Fills `styles/brand.css` with what `site.yaml` says of the brand: bundled with the rest, it is no request more. */
export function brand(environment: Environment): Plugin {
	return {
		name: 'jawab-brand',
		enforce: 'pre',
		load(id) {
			if (!/\/src\/styles\/brand\.css($|\?)/.test(id)) return undefined;
			const { brand = {} } = siteOf(environment) ?? {};
			const fonts = brand.typeface === 'noto' ? notoFonts(localesOf(environment)) : [];
			return brandStyles(brand, fonts.map(facesOf).join('\n'));
		},
	};
}

function localesOf({ root }: Environment): string[] {
	return walk(root, 'locales').files.map(({ file }) => basename(file, '.json'));
}

function facesOf(font: NotoFont): string {
	try {
		const file = createRequire(import.meta.url).resolve(`${font.package}/wght.css`);
		return notoFaces(readFileSync(file, 'utf8'), font);
	} catch (error) {
		const hint = `Run \`npm install ${font.package}\`, or remove \`typeface: noto\` from content/site.yaml.`;
		throw new Error(`A script of this site needs a font that is not installed. ${hint}`, {
			cause: error,
		});
	}
}

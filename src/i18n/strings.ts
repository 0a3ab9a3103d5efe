/** The English file is the list of keys. */
export type StringKey = keyof (typeof import('../../locales/en.json'))['strings'];

/** A message in ICU MessageFormat for every key. */
export type Strings = Readonly<Record<StringKey, string>>;

// In the browser, too.

const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

export const isGuid = (text: string): boolean => guid.test(text);

/** A bundle, a package of Android, Windows or winget, an entry of winget for what it did not install. */
const identifiers = [
  /^(?!v?\d+\.)[a-z\d][\w+-]*(?:\.[\w+-]+)+(?:_[\w.-]*)?(?:![\w.]+)?$/i,
  /^(?:ARP|MSIX)\\./,
  /^[\w.-]+_[a-hj-km-np-tv-z0-9]{13}(?:![\w.]+)?$/i,
];

/** The longest that the site's own content takes for one. */
const maxLength = 200;

const isOfForm = (text: string, forms: readonly RegExp[]) =>
  text.length <= maxLength && forms.some((form) => form.test(text));

/** What may be an identifier where a column has many of the kind; "Node.js" looks like one, too. */
export const looksLikeIdentifier = (text: string): boolean => isOfForm(text, identifiers);

/** What is an identifier and no name, wherever it stands. */
const sureIdentifiers = [
  guid,
  /^(?:com|org|net|io|de|fr|uk|nl|jp|cn|kr|it|es|us|me|app|dev|ols|md)(?:\.[\w-]+){2,}$/i,
  /^Microsoft(?:Corporation)?\.[\w.-]+(?:![\w.]+)?$/i,
  /^(?:ARP|MSIX)\\./,
  /^[\w.-]+_[a-hj-km-np-tv-z0-9]{13}(?:![\w.]+)?$/i,
  /^[^\\/:*?"<>|]+\.(?:exe|app)$/i,
];

export const isIdentifier = (text: string): boolean => isOfForm(text, sureIdentifiers);

/** What winget calls a package: "Notepad++.Notepad++". */
const ofWinget = /^[A-Z\d][\w+-]*(?:\.[A-Z\d][\w+-]*)+$/;

/** What is an identifier under any head; the name of a device with its domain is none, and a GUID may be anything. */
export const isTellingIdentifier = (text: string): boolean =>
  !isGuid(text) && /[a-z]/i.test(text) && !/^v\d/i.test(text) && (isIdentifier(text) || isOfForm(text, [ofWinget]));

const grouped = /^\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+$/;

/** "1,234" and "1234"; nothing where it is no number of devices. */
export function readCount(text: string): number | undefined {
  const digits = grouped.test(text) ? text.replace(/\D/g, '') : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** What is written for an answer, a day, a version, an address: never the name of an app. */
const noNames = [
  /^(?:yes|no|true|false|ja|nein|oui|non|sí|si|no|sim|não|はい|いいえ|예|아니요|是|否)$/i,
  /^(?:n\/?a|none|null|unknown|installed)$/i,
  /^[\d\s.,:/+_-]*$/,
  /^\d{4}-\d{2}-\d{2}/,
  /^[^\s@]+@[^\s@]+$/,
  /^[a-z]:\\|^https?:/i,
  /^v?\d[\w.-]*$/i,
  guid,
];

export const mayBeName = (text: string): boolean =>
  text !== '' && text.length <= 200 && !noNames.some((pattern) => pattern.test(text));

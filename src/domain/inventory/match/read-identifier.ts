// In the browser, too.

/** What a text says as an identifier. All in lower case. */
export interface ReadIdentifier {
  /** The forms under which it may be known, the whole first. */
  forms: readonly string[];
  /** Whether it has the form of an identifier: then it is no name, whatever words stand in it. */
  isIdentifier: boolean;
  /** The package or bundle whose maker it names: com.microsoft.teams. Empty where it names none. */
  named: string;
  /** What an app is called by its folder: "microsoft word" of /Applications/Microsoft Word.app. */
  appName: string;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** com.microsoft.teams, Microsoft.Teams.Free, OUTLOOK.EXE */
const dotted = /^[\w+-]+(\.[\w+-]+)+$/;
/** Whether a text has the form of a package, a program or an address. */
export const isDotted = (text: string): boolean => dotted.test(text.toLowerCase());

const program = /\.(exe|app|dll|msi|lnk)$/;
/** A package of Windows with its version or the hash of its publisher: MSTeams_25290.205.4069.4894_x64__8wekyb3d8bbwe. */
const windowsPackage = /^([a-z0-9][a-z0-9.-]*)_(\d|[a-z0-9]{13}$|[a-z0-9]{13}!)/;
/** Where the identifier begins: "package:", "MSIX\", "ARP\Machine\X64\", "shell:AppsFolder\". */
const prefix = /^(package:|msix\\|arp\\[a-z]+\\[a-z0-9]+\\|shell:appsfolder\\)/;
/** The language of an installation, as it stands after a product's id: "OneNoteFreeRetail - en-us". */
const language = / - [a-z]{2,3}(-[a-z]{2,4})+$/;

/** An id without what stands around it. */
const unwrap = (text: string) => text.replace(prefix, '').replace(/^\{|\}$|\*$|(…|\.\.\.)$/g, '');

const isPath = (text: string) => text.includes('\\') || /^~?\//.test(text);

/** The forms of one id: whole, without its entry point, without version and hash, without language. */
function listForms(id: string): string[] {
  const [, packageName = ''] = windowsPackage.exec(id) ?? [];
  return [id, id.replace(/!.*$/, ''), packageName, id.replace(language, '')];
}

/** Reads a text that may be an identifier. @param text as `cleanText` gives it */
export function readIdentifier(text: string): ReadIdentifier {
  const id = unwrap(text);
  const segments = isPath(id) ? id.split(/[\\/]/).filter(Boolean) : [id];
  const app = segments.findLast((segment) => segment.endsWith('.app')) ?? '';
  const packages = segments.filter((segment) => windowsPackage.test(segment));
  const candidates = [id, ...segments.slice(-1), ...packages];
  const forms = [...new Set(candidates.flatMap(listForms))].filter(Boolean);
  const [base = ''] = forms.filter((form) => dotted.test(form) && !program.test(form));
  return {
    forms,
    isIdentifier: isPath(text) || prefix.test(text) || packages.length > 0 || guid.test(id) || dotted.test(id),
    named: base,
    appName: app.slice(0, -'.app'.length),
  };
}

/** Whose app something is, as far as it says so. */
export type Maker = 'ours' | 'other' | 'unsaid';

/** The first two words of com.microsoft.teams and of Microsoft.Teams say whose it is. */
export function readNamedMaker({ named }: ReadIdentifier, makers: readonly string[]): Maker {
  if (named === '' || makers.length === 0) return 'unsaid';
  const words = named.split('.').slice(0, 2);
  return words.some((word) => makers.some((maker) => word.startsWith(maker))) ? 'ours' : 'other';
}

import type { Found, WindowsEditions } from '../../domain/inventory/report.ts';

/** What the boxes of a form stand for. */
type Kind = 'app' | 'platform';

/** The boxes of a form in which apps and platforms are ticked. */
export class ChoiceBoxes {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  #list(kind: Kind): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name=${kind}]`)];
  }

  /** Ids and what they are called, in the order of the boxes. */
  names(kind: Kind): Map<string, string> {
    return new Map(this.#list(kind).map((box) => [box.value, box.parentElement?.textContent.trim() ?? box.value]));
  }

  /** The platforms that clients have on Windows in place of the desktop. */
  get editions(): WindowsEditions {
    return new Map(this.#list('app').flatMap(({ value, dataset: { windows } }) => (windows ? [[value, windows]] : [])));
  }

  ids(kind: Kind): string[] {
    return this.#list(kind).map(({ value }) => value);
  }

  ticked(kind: Kind): string[] {
    return this.#list(kind)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** Ticks what stands for pairs of apps and platforms. False where boxes cannot say it: not each app on each platform. */
  tick(found: readonly Found[]): boolean {
    const apps = new Set(found.map(({ client }) => client));
    const platforms = new Set(found.map(({ platform }) => platform));
    if (found.length !== apps.size * platforms.size) return false;
    for (const box of this.#list('app')) box.checked = apps.has(box.value);
    const isEverywhere = platforms.size === this.ids('platform').length;
    for (const box of this.#list('platform')) box.checked = !isEverywhere && platforms.has(box.value);
    return true;
  }
}

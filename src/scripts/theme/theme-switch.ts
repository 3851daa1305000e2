import { make } from '../dom/make-element.ts';

const key = 'theme';

/** The stored choice. Storage may be closed to the page; then the choice lasts as long as the page. */
function readChoice(): string {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return document.documentElement.dataset.theme ?? 'system';
  }
}

function storeChoice(choice: string): void {
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Without storage the choice still holds on this page.
  }
}

/** <theme-switch>: keeps the choice of system, light or dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = make(
      'select',
      {},
      ...['System', 'Light', 'Dark'].map((name) => make('option', { value: name.toLowerCase() }, name)),
    );
    this.append(make('label', {}, 'Theme ', select));
    select.value = readChoice();
    this.addEventListener('change', this);
  }

  handleEvent(event: Event): void {
    const choice = (event.target as HTMLSelectElement).value;
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    storeChoice(choice);
  }
}

customElements.define('theme-switch', ThemeSwitch);

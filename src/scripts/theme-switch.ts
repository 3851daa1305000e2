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
    this.innerHTML = '<label>Theme <select><option value="system">System<option value="light">Light<option value="dark">Dark</select></label>';
    this.querySelector('select')!.value = readChoice();
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

import { thisSite } from '../../domain/content/addresses.ts';
import { find } from '../dom/find.ts';
import { make } from '../dom/make-element.ts';

/** <copy-codes>: codes to paste elsewhere, each with a button that copies it, and with the address of the site where the build did not know that. */
class CopyCodes extends HTMLElement {
  connectedCallback(): void {
    for (const code of this.querySelectorAll('pre')) {
      find(code, 'code', HTMLElement).textContent = code.textContent.replaceAll(thisSite, location.origin);
      const status = make('span', { 'aria-live': 'polite' });
      const button = make('button', { type: 'button', 'aria-label': `Copy ${code.dataset.what}` }, 'Copy');
      button.addEventListener('click', () => void copy(code, status));
      code.previousElementSibling?.append(' ', button, ' ', status);
    }
  }
}

async function copy(code: HTMLElement, status: HTMLElement): Promise<void> {
  status.replaceChildren();
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = 'The browser does not allow copying. The code is chosen, to copy by hand.';
  }
}

customElements.define('copy-codes', CopyCodes);

import { comparisonPath } from '../../domain/content/addresses.ts';
import { pageAt } from '../dom/addresses.ts';
import { find } from '../dom/find.ts';

/** <compare-revisions>: leads to the page of what changed between two revisions, in whichever order they are chosen. */
class CompareRevisions extends HTMLElement {
  connectedCallback(): void {
    const form = find(this, 'form', HTMLFormElement);
    form.addEventListener('submit', this);
    form.hidden = false;
  }

  handleEvent(event: Event): void {
    event.preventDefault();
    // Options stand newest first.
    const [newer, older] = [...this.querySelectorAll('select')].sort((a, b) => a.selectedIndex - b.selectedIndex);
    if (newer === undefined || older === undefined) return;
    const distance = older.selectedIndex - newer.selectedIndex;
    find(this, '[aria-live]', HTMLElement).textContent = distance === 0 ? 'This is one revision. Choose two.' : '';
    if (distance > 0)
      location.assign(pageAt(`${this.dataset.page}${comparisonPath(older.value, newer.value, distance === 1)}`));
  }
}

customElements.define('compare-revisions', CompareRevisions);

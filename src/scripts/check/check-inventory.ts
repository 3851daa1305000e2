import { find } from '../dom/find.ts';
import { explainMissing } from '../dom/load-part.ts';
import { loadCheckPanel } from '../parts.ts';

/** <check-inventory>: the form in which people give their apps. What reads them is a part of its own, which only this page loads. */
class CheckInventory extends HTMLElement {
  connectedCallback(): void {
    // Another page of the kind takes the element along: then it has its panel already.
    if (this.hidden) void this.#open();
  }

  async #open(): Promise<void> {
    const status = find(this, '.check-status', HTMLElement);
    try {
      const { CheckPanel } = await loadCheckPanel();
      status.replaceChildren();
      new CheckPanel(this).open();
    } catch {
      status.replaceChildren(explainMissing('What checks your apps', () => void this.#open()));
    }
    this.hidden = false;
  }
}

customElements.define('check-inventory', CheckInventory);

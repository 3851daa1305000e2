import { find } from '../dom/find.ts';
import { watchLeaving } from '../dom/watch-leaving.ts';

/** <site-menu>: the open menu of a narrow page closes when a person leaves it, and on Escape. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    watchLeaving(
      (target) => this.contains(target),
      () => (this.#details.open = false),
    );
    this.addEventListener('keydown', this);
  }

  get #details(): HTMLDetailsElement {
    return find(this, 'details', HTMLDetailsElement);
  }

  handleEvent({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.#details.open) return;
    this.#details.open = false;
    find(this, 'summary', HTMLElement).focus();
  }
}

customElements.define('site-menu', SiteMenu);

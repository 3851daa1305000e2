import { isTyping } from './is-typing.ts';
import { make } from './make-element.ts';

/** <shortcut-help>: its button and the `?` key open the list of shortcuts, which is loaded then. */
class ShortcutHelp extends HTMLElement {
  connectedCallback(): void {
    this.append(make('button', { type: 'button' }, 'Keyboard shortcuts'));
    this.firstChild?.addEventListener('click', this);
    document.addEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))) return;
    void import('./shortcut-list.ts').then(({ openShortcutList }) => openShortcutList(this));
  }
}

customElements.define('shortcut-help', ShortcutHelp);

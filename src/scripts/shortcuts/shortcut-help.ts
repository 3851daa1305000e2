import { isTyping } from '../dom/is-typing.ts';
import { make } from '../dom/make-element.ts';
import { openShortcutList } from './shortcut-list.ts';

/** <shortcut-help>: its button and the `?` key open the list of shortcuts. */
class ShortcutHelp extends HTMLElement {
  connectedCallback(): void {
    this.append(make('button', { type: 'button' }, 'Keyboard shortcuts'));
    this.firstChild?.addEventListener('click', this);
    document.addEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))) return;
    openShortcutList(this);
  }
}

customElements.define('shortcut-help', ShortcutHelp);

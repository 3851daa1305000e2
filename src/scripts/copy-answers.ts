import { make } from './make-element.ts';

/** <copy-answers>: a button that brings the ways to copy an answer, a capability or the whole client. They are loaded then. */
class CopyAnswers extends HTMLElement {
  connectedCallback(): void {
    this.append(make('button', { type: 'button' }, 'Copy for a ticket'));
    this.firstChild?.addEventListener('click', this);
  }

  handleEvent(): void {
    void import('./copy-panel.ts').then(({ openCopyPanel }) => openCopyPanel(this));
  }
}

customElements.define('copy-answers', CopyAnswers);

import type { Columns } from '../../domain/inventory/inventory.ts';
import { find } from '../dom/find.ts';
import type { Given } from './worker-messages.ts';

/** So much text in a field makes a page slow; more that is pasted is kept beside it. */
const longestField = 500_000;

/** What somebody gave: the text of the field, files, and columns chosen for them. */
export class GivenInventory {
  readonly #field: HTMLTextAreaElement;
  readonly #picker: HTMLInputElement;
  readonly #changed: () => void;
  #files: { name: string; content: Blob }[] = [];
  /** Of each source the columns that were chosen; the field is the first. */
  readonly #columns = new Map<string, Columns>();

  constructor(home: HTMLElement, changed: () => void) {
    this.#field = find(home, 'textarea', HTMLTextAreaElement);
    this.#picker = find(home, 'input[type=file]', HTMLInputElement);
    this.#changed = changed;
    this.#picker.addEventListener('change', () => this.takePicked());
    home.addEventListener('dragover', (event) => {
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      home.toggleAttribute('data-dragged', true);
    });
    for (const type of ['dragleave', 'drop']) home.addEventListener(type, () => home.removeAttribute('data-dragged'));
    home.addEventListener('drop', (event) => this.#drop(event));
    this.#field.addEventListener('paste', (event) => this.#paste(event));
  }

  /** Takes what the picker holds: it may have been filled before anybody listened. */
  takePicked(): void {
    this.#add(this.#picker.files);
  }

  get hasFiles(): boolean {
    return this.#files.length > 0;
  }

  /** Everything that is given, the field first. */
  list(): Given[] {
    const { value } = this.#field;
    const typed = value.trim() === '' ? [] : [{ name: '', content: new Blob([value]) }];
    return [...typed, ...this.#files].map((one) => ({ ...one, columns: this.#columns.get(one.name) }));
  }

  chooseColumns(name: string, columns: Columns): void {
    this.#columns.set(name, columns);
    this.#changed();
  }

  takeAway(name: string): void {
    if (name === '') this.#field.value = '';
    this.#files = this.#files.filter((file) => file.name !== name);
    this.#columns.delete(name);
    this.#changed();
  }

  write(text: string): void {
    this.#field.value = text;
    this.#columns.delete('');
    this.#changed();
  }

  clear(): void {
    this.#files = [];
    this.#columns.clear();
  }

  /** A file of a name that is there takes its place. */
  #add(files: FileList | null | undefined): void {
    const added = [...(files ?? [])].map((file) => ({ name: file.name, content: file }));
    if (added.length === 0) return;
    const names = new Set(added.map(({ name }) => name));
    this.#files = [...this.#files.filter(({ name }) => !names.has(name)), ...added];
    // The picker forgets, so that the same file can be chosen once more.
    this.#picker.value = '';
    this.#changed();
  }

  #drop(event: DragEvent): void {
    const { files } = event.dataTransfer ?? {};
    // Text that is dropped goes where it is let go.
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    this.#add(files);
  }

  #paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if ((clipboardData?.files.length ?? 0) > 0) {
      event.preventDefault();
      return this.#add(clipboardData?.files);
    }
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.length <= longestField) return;
    event.preventDefault();
    this.#files = [
      ...this.#files.filter(({ name }) => name !== 'pasted'),
      { name: 'pasted', content: new Blob([text]) },
    ];
    this.#changed();
  }
}

import { ticketForms, type TicketForm } from '../../domain/export/ticket-forms.ts';

const key = 'copy-as';
const forms = Object.keys(ticketForms) as TicketForm[];

/** The choice of this page, where storage is closed to it. */
let chosen: string | null = null;

/** The form that was chosen last, on whichever page. */
export function recallForm(): TicketForm {
  try {
    chosen ??= localStorage.getItem(key);
  } catch {
    // Without storage the choice still holds on this page.
  }
  return forms.find((form) => form === chosen) ?? 'text';
}

export function rememberForm(form: string): void {
  chosen = form;
  try {
    localStorage.setItem(key, form);
  } catch {
    // As above.
  }
}

/** Copies text that may come later: Safari writes only what was asked for at the press itself. Throws where the browser does not allow it. */
export async function copyWhenThere(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
  // eslint-disable-next-line compat/compat -- Firefox before 127 has left above.
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** Hands a file over, as a press on a link to it would. */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}

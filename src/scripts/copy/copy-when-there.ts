/**
 * Copies text that may come later: Safari writes only what was asked for at the press itself. HTML keeps its links where it is
 * pasted as such, and is its source elsewhere. Throws where the browser does not allow it.
 */
export async function copyWhenThere(text: Promise<string>, isHtml = false): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const types = ['text/plain', ...(isHtml ? ['text/html'] : [])];
  const items = types.map((type) => [type, text.then((written) => new Blob([written], { type }))]);
  // eslint-disable-next-line compat/compat -- Firefox before 127 has left above.
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
}

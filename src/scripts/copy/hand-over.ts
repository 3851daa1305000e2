/** Hands a file over, as a press on a link to it would. */
export function handOver(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}

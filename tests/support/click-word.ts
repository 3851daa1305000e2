import type { Locator } from '@playwright/test';

/** Presses a word, as people do, and not the middle of what holds it. A finger where the test has one. */
export async function clickWord(holder: Locator, word: string, by: 'click' | 'tap' = 'click'): Promise<void> {
  await holder.scrollIntoViewIfNeeded();
  await holder[by]({ position: await holder.evaluate(findWord, word) });
}

/** Runs in the page: the middle of a word, from the corner of the element. */
function findWord(element: Element, word: string): { x: number; y: number } {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const at = node.textContent!.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const [home, box] = [element.getBoundingClientRect(), range.getClientRects()[0]!];
    return { x: box.left - home.left + box.width / 2, y: box.top - home.top + box.height / 2 };
  }
  throw new Error(`There is no “${word}” in ${element.outerHTML.slice(0, 80)}.`);
}

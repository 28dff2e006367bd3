import type { Page } from 'playwright-core';

/** Texts of the page of which something cannot be seen, whatever one scrolls, each with what cuts it. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Of rounding, and of italics that lean out of their box. */
    const slack = 2;
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const by = text.width > 0 && node.parentElement && cutBy(node.parentElement, text);
      if (by) faults.push(`${node.textContent?.trim()}: cut by ${by}`);
    }
    return faults;

    function cutBy(parent: Element, text: DOMRect): string | undefined {
      for (
        let box: Element | null = parent;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        // Said to screen readers only.
        if (clipPath !== 'none') return undefined;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const isWider = text.left < left - slack || text.right > right + slack;
        const isHigher = text.top < top - slack || text.bottom > bottom + slack;
        if ((isWider && cuts(overflowX)) || (isHigher && cuts(overflowY)))
          return `${box.tagName.toLowerCase()}.${box.classList.value}`;
        // What is beyond can be scrolled to, or does not move with the page.
        if (overflowX === 'auto' || overflowX === 'scroll' || position === 'fixed')
          return undefined;
      }
      return text.left < -slack ? 'the edge of the page' : undefined;
    }
    function cuts(overflow: string): boolean {
      return overflow === 'hidden' || overflow === 'clip';
    }
  });
}

import type { Page } from 'playwright-core';

/** What has the focus, and whether somebody who looks at the page sees that it has. */
interface Stop {
  readonly what: string;
  readonly isWanted: boolean;
  readonly isSeen: boolean;
}

/**
 * Goes to the element by the Tab key alone. Throws when at most `most` times Tab do not lead there, and at a stop on the
 * way where nobody sees what has the focus: without an outline, or outside of what is shown.
 */
export async function tabTo(page: Page, selector: string, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereTheFocusIs, selector);
    // At its end a page gives the keyboard to the browser.
    if (!stop) continue;
    if (!stop.isSeen) throw new Error(`Nobody sees that ${stop.what} has the focus.`);
    if (stop.isWanted) return;
  }
  throw new Error(`${most} times Tab, and no ${selector} has the focus.`);
}

/** Runs in the page. */
function whereTheFocusIs(selector: string): Stop | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const isOutlined =
    outlineStyle !== 'none' &&
    parseFloat(outlineWidth) >= 2 &&
    !/^(?:transparent|rgba\(.*, 0\))$/.test(outlineColor);
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isShown = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    what: focused.outerHTML.slice(0, 120),
    isWanted: focused.matches(selector),
    isSeen: isOutlined && isShown && right - left > 1 && bottom - top > 1,
  };
}

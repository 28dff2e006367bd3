import type { Page } from 'playwright-core';

/** What members wrote, names and codes are marked up: they run in their own direction, or are not translated. */
const NOT_OURS = 'bdi, [dir]:not(html), [lang]:not(html), [translate="no"], textarea';
const UNSEEN = 'script, style, noscript, template';

const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

/**
 * What the page says to whoever looks at it or hears it, save what is marked up as not ours: texts, folded ones too,
 * names for screen readers, the title of the window.
 */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    ([left, spoken]) => {
      const texts = [document.title];
      // A message may have a title or a link in its middle: what stands on both sides of it belongs together.
      for (const element of [document.body, ...document.body.querySelectorAll('*')])
        if (!element.closest(left))
          texts.push(
            [...element.childNodes]
              .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
              .map(({ textContent }) => textContent)
              .join(' '),
          );
      for (const name of spoken)
        for (const element of document.body.querySelectorAll(`[${name}]`))
          texts.push(element.getAttribute(name) ?? '');
      return texts.map((text) => text.trim()).filter(Boolean);
    },
    [`${NOT_OURS}, ${UNSEEN}`, SPOKEN] as const,
  );
}

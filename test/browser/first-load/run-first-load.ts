/**
 * `npm run bench:web`: what the first visit of a page costs somebody with a telephone and a bad line. Prints a table,
 * and ends with 1 when a page is heavier or slower than it may be.
 */
import { pages, type PortalPage } from '../pages.js';
import { Stage } from '../stage.js';
import { type FirstLoad, measureFirstLoad } from './measure-first-load.js';

const KILOBYTE = 1024;
const limits: FirstLoad = {
  scriptBytes: 60 * KILOBYTE,
  totalBytes: 120 * KILOBYTE,
  usableAfter: 5_000,
};

/**
 * The pages that are measured, by their names in `pages`. One is usable when its heading and what one comes for are
 * there; where a script does something that the page cannot do without it, also what the script puts there.
 */
const measured: readonly { name: string; script?: string }[] = [
  { name: 'front' },
  { name: 'home' },
  { name: 'inbox' },
  { name: 'new-demand', script: '.understood' },
  { name: 'posting' },
  { name: 'suggestions' },
  { name: 'suggestion' },
  { name: 'answer' },
];

function pageNamed(wanted: string): PortalPage {
  const found = pages.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no page ${wanted} in pages.ts.`);
  return found;
}

async function measure(stage: Stage, page: PortalPage, script?: string): Promise<FirstLoad> {
  // What goes through a service worker is not counted as the page's, whatever came over the line.
  const context = await stage.enter(page.as, { language: 'en', serviceWorkers: false });
  try {
    const ready = ['h1', page.action, script].filter((selector) => selector != null);
    return await measureFirstLoad(context, page.at(stage.scene), ready);
  } finally {
    await context.close();
  }
}

const stage = await Stage.open();
try {
  const rows = [];
  for (const { name, script } of measured) {
    const page = pageNamed(name);
    // Once before: a server that has just started compiles what it does for the first time.
    await measure(stage, page, script);
    const cost = await measure(stage, page, script);
    const isOver = (Object.keys(limits) as (keyof FirstLoad)[]).some(
      (figure) => cost[figure] > limits[figure],
    );
    rows.push({
      page: name,
      'scripts, KB': (cost.scriptBytes / KILOBYTE).toFixed(1),
      'all, KB': (cost.totalBytes / KILOBYTE).toFixed(1),
      'usable after, s': (cost.usableAfter / 1000).toFixed(2),
      '': isOver ? 'TOO MUCH' : 'ok',
    });
    if (isOver) process.exitCode = 1;
  }
  console.log(
    '400 kbit/s, 400 ms; at most 60 KB of scripts, 120 KB in all, 5 s until it is usable',
  );
  console.table(rows);
} finally {
  await stage.close();
}

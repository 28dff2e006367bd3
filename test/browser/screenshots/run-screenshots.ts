/**
 * `npm run screenshots`: every page as it looks on a telephone and on a desk, in English and Arabic, into a folder
 * `screenshots` that git ignores. `-- --dark` takes them dark as well, `-- --only home,apply` some pages only,
 * `-- --languages en,zh` other languages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages as all } from '../../../apps/web/src/language/languages.js';
import { projectRoot } from '../../architecture/project-root.js';
import { pages } from '../pages.js';
import { type Look, Stage } from '../stage.js';
import { visit } from '../visit.js';

const WIDTHS = [390, 1280];

const { values } = parseArgs({
  // After node, what brings the servers up, and this file.
  args: process.argv.slice(3),
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string' },
    languages: { type: 'string', default: 'en,ar' },
  },
});
const only = values.only?.split(',');
const languages = all.filter((language) => values.languages.split(',').includes(language));
const schemes: Look['scheme'][] = values.dark ? ['light', 'dark'] : ['light'];
const looks = languages.flatMap((language) =>
  WIDTHS.flatMap((width) => schemes.map((scheme) => ({ language, width, scheme }))),
);

const folder = join(projectRoot, 'screenshots');
mkdirSync(folder, { recursive: true });
const stage = await Stage.open();
try {
  for (const wanted of pages.filter(({ name }) => !only || only.includes(name))) {
    for (const look of looks) {
      const name = [
        wanted.name,
        look.width,
        look.language,
        ...(look.scheme === 'dark' ? ['dark'] : []),
      ];
      const path = join(folder, `${name.join('-')}.png`);
      await visit(stage, wanted, look, ({ page }) => page.screenshot({ path, fullPage: true }));
    }
    console.log(wanted.name);
  }
} finally {
  await stage.close();
}

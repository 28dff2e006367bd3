import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disclosureDocument } from '../../apps/api/src/disclosure/disclosure-document.js';
import { disclosedEntities } from '../../apps/api/src/disclosure/disclosed-entities.js';
import { keptInside } from '../../apps/api/src/disclosure/kept-inside.js';
import { entities } from '../../apps/migrate/src/entities.js';
import { Posting } from '#posting';
import { projectRoot } from './project-root.js';

describe('who sees what', () => {
  it('is decided for every table: field by field, or to stay inside', () => {
    const decided = [...disclosedEntities, ...keptInside].map(({ entity }) => entity.name);
    // Demand and offer are its two kinds, and have a table each.
    const all = entities.filter((entity) => entity !== Posting).map(({ name }) => name);
    expect(decided.toSorted()).toEqual(all.toSorted());
  });

  it('is written down as it is decided', () => {
    const written = readFileSync(join(projectRoot, 'docs/disclosure.md'), 'utf8');
    // `npm run disclosure` writes it.
    expect(written).toBe(disclosureDocument());
  });
});

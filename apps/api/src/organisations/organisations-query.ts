import { ValidateBy } from 'class-validator';
import { isSectorCode } from '#reference';
import { CodeField, CountryField } from '../fields/code-field.js';
import { TextField } from '../fields/text-field.js';
import { field, rule } from '../fields/rule.js';
import { isId } from '../input/id-of.js';
import { PageQuery } from '../pages/page-query.js';

/** As many as a page holds at most. */
const MOST_IDS = 100;
const LENGTH_OF_ID = 36;

/** Longer than what anybody types of a name. */
const LONGEST_NAME = 100;

/** Which organisations are asked for. */
export class OrganisationsQuery extends PageQuery {
  @field(
    { description: `Only these of them: up to ${MOST_IDS} ids, with commas between.` },
    { type: 'string', maxLength: MOST_IDS * (LENGTH_OF_ID + 1) },
    ValidateBy(
      { name: 'areIds', validator: { validate: areIds } },
      rule('not-ids', `Give up to ${MOST_IDS} ids as they were answered, with commas between.`),
    ),
  )
  ids?: string | null;

  @TextField({
    description:
      'Only those whose name has this in it, in its own script or in Latin letters, or is spelt about so.',
    max: LONGEST_NAME,
    example: 'tonle villages',
  })
  name?: string | null;

  @CountryField('Only organisations of this country.')
  country?: string | null;

  @CodeField({
    description: 'Only those that work in this sector, or in any of this area.',
    isKnown: isSectorCode,
    hint: 'Use the code of an area or sector, such as "water-sanitation".',
    example: 'water-sanitation',
  })
  sector?: string | null;
}

function areIds(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const ids = value.split(',');
  return ids.length <= MOST_IDS && ids.every(isId);
}

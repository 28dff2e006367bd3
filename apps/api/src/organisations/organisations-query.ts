import { CountryField } from '../fields/code-field.js';
import { PageQuery } from '../pages/page-query.js';

/** Which organisations are asked for. */
export class OrganisationsQuery extends PageQuery {
  @CountryField('Only organisations of this country.')
  country?: string | null;
}

import { type Audience, sees } from '#disclosure';
import { chosenBy, type Visibility, visibilities } from '../visibility.js';
import { organisationFields } from './organisation-fields.js';

/** What an organisation may have chosen so that `reader` is told its name. */
export function namesShownTo(reader: Audience): readonly Visibility[] {
  return visibilities.filter((choice) => sees(organisationFields.name, reader, chosenBy[choice]));
}

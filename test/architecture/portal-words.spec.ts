import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisationTypes, scopes } from '#membership';
import { areas, countries, formOfSupportName, formsOfSupport, languages } from '#reference';
import { refusalReasons } from '#suggestion';
import * as fields from '../../apps/web/src/joining/areas.js';
import * as choices from '../../apps/web/src/joining/choices.js';
import * as origins from '../../apps/web/src/joining/country-codes.js';
import * as portal from '../../apps/web/src/language/languages.js';
import * as keys from '../../apps/web/src/sign-in/key-scopes.js';
import * as refusals from '../../apps/web/src/suggestion/refusal-reasons.js';
import { projectRoot } from './project-root.js';

/** The portal asks the API by HTTP only and imports nothing of ours, so it has lists of its own. */
describe('the portal', () => {
  it('speaks the languages of the network', () => {
    expect(portal.languages).toEqual(languages);
  });

  it('names the scopes of API keys that the API knows', () => {
    expect(keys.keyScopes).toEqual(scopes);
  });

  it('names the reasons for a no that the API takes', () => {
    expect(refusals.refusalReasons).toEqual(refusalReasons);
  });

  it.each(languages)(
    'offers the forms of support, by the names that they have in %s',
    (language) => {
      const file = join(projectRoot, `apps/web/messages/posting/${language}.json`);
      const { supports } = JSON.parse(readFileSync(file, 'utf8')) as { supports: object };
      expect(Object.entries(supports)).toEqual(
        formsOfSupport.map((support) => [support, formOfSupportName(support, language)]),
      );
    },
  );

  it('offers the areas, by the names that they have, the types and the countries of the network', () => {
    const named = Object.fromEntries(areas.map(({ code, names }) => [code, names]));
    expect(fields.areas).toEqual(named);
    expect(choices.organisationTypes).toEqual(organisationTypes);
    expect([...origins.countryCodes].sort()).toEqual(countries.map(({ code }) => code).sort());
  });
});

import { scopes } from '#membership';
import { languages } from '#reference';
import { refusalReasons } from '#suggestion';
import * as portal from '../../apps/web/src/language/languages.js';
import * as keys from '../../apps/web/src/sign-in/key-scopes.js';
import * as commands from '../../apps/web/src/suggestion/suggestion-commands.js';

/** The portal asks the API by HTTP only and imports nothing of ours, so it has lists of its own. */
describe('the portal', () => {
  it('speaks the languages of the network', () => {
    expect(portal.languages).toEqual(languages);
  });

  it('names the scopes of API keys that the API knows', () => {
    expect(keys.keyScopes).toEqual(scopes);
  });

  it('names the reasons for a no that the API takes', () => {
    expect(commands.refusalReasons).toEqual(refusalReasons);
  });
});

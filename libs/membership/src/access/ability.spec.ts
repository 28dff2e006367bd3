import { anonymous, organisationActor, type organisationRoles, secretariatRoles } from '#database';
import { scopes } from '../api-keys/scopes.js';
import { abilityOf, requireAbility } from './ability.js';
import type { Action, Subject } from './rules.js';

const own = '01990000-0000-7000-8000-000000000001';
const other = '01990000-0000-7000-8000-000000000002';
const person = (role: (typeof organisationRoles)[number]) =>
  organisationActor(own, { kind: 'person', personId: 'p', role });
const key = (...granted: string[]) =>
  organisationActor(own, { kind: 'api-key', apiKeyId: 'k', scopes: granted });

const everything: readonly (readonly [Action, Subject])[] = (
  ['read', 'write', 'answer', 'suspend'] as const
).flatMap((action) =>
  (
    [
      'posting',
      'suggestion',
      'inbox',
      'organisation',
      'own-organisation',
      'understanding',
      'colleague',
      'invitation',
      'api-key',
      'secretariat',
      'person',
      'account',
      'figures',
      'stuck',
      'queue',
      'mail',
      'audit',
    ] as const
  ).map((subject) => [action, subject] as const),
);

describe('who may do what', () => {
  it('a visitor reads postings and organisations, and nothing else', () => {
    const may = everything.filter(([action, subject]) => abilityOf(anonymous).can(action, subject));
    expect(may).toEqual([
      ['read', 'posting'],
      ['read', 'organisation'],
    ]);
  });

  it('a key without scopes: nothing', () => {
    for (const actor of [key(), key('everything', 'admin:*')]) {
      const may = everything.filter(([action, subject]) => abilityOf(actor).can(action, subject));
      expect(may).toEqual([]);
    }
  });

  it('a viewer changes nothing but the own account', () => {
    const may = everything.filter(([action, subject]) =>
      abilityOf(person('viewer')).can(action, subject),
    );
    expect(may.filter(([action]) => action !== 'read')).toEqual([['write', 'account']]);
  });

  it('each role of an organisation may do all that the one below may', () => {
    const [viewer, editor, administrator] = (['viewer', 'editor', 'administrator'] as const).map(
      (role) =>
        everything
          .filter(([action, subject]) => abilityOf(person(role)).can(action, subject))
          .map(String),
    );
    expect(editor).toEqual(expect.arrayContaining(viewer ?? []));
    expect(administrator).toEqual(expect.arrayContaining(editor ?? []));
    expect(administrator).not.toContain('suspend,person');
  });

  it('no key reaches accounts, people, keys or the Secretariat', () => {
    const all = abilityOf(key(...scopes));
    const may = everything.filter(([action, subject]) => all.can(action, subject));
    const subjects = new Set(may.map(([, subject]) => subject));
    for (const closed of ['account', 'colleague', 'invitation', 'api-key', 'secretariat', 'person'])
      expect(subjects).not.toContain(closed);
  });

  it('a link of a mail opens nothing but its own page', () => {
    const link = organisationActor(own, { kind: 'link', linkId: 'l' });
    const may = everything.filter(([action, subject]) => abilityOf(link).can(action, subject));
    expect(may).toEqual([]);
  });

  it('contacts are shown to officers who ask, and introductions to no key', () => {
    const may = secretariatRoles.filter((role) =>
      abilityOf({ kind: 'secretariat', personId: 'p', role }).can('reveal', 'contact'),
    );
    expect(may).toEqual(['officer', 'administrator']);
    expect(abilityOf(person('administrator')).can('reveal', 'contact')).toBe(false);
    for (const subject of ['contact', 'introduction'] as const)
      expect(abilityOf(key(...scopes)).can('read', subject)).toBe(false);
  });

  it('the steering committee sees figures and the own account, and nothing else', () => {
    const actor = { kind: 'secretariat', personId: 'p', role: 'steering-committee' } as const;
    const may = everything.filter(([action, subject]) => abilityOf(actor).can(action, subject));
    expect(new Set(may.map(([, subject]) => subject))).toEqual(new Set(['account', 'figures']));
  });

  it.each(secretariatRoles)('the Secretariat (%s) answers for no organisation', (role) => {
    const ability = abilityOf({ kind: 'secretariat', personId: 'p', role });
    expect(ability.can('answer', 'suggestion')).toBe(false);
    expect(ability.can('write', 'posting')).toBe(false);
  });

  it('own means own: the same on another organisation’s row is refused', () => {
    const administrator = person('administrator');
    expect(() => requireAbility(administrator, 'write', 'api-key', own)).not.toThrow();
    for (const organisationId of [other, null])
      expect(() => requireAbility(administrator, 'write', 'api-key', organisationId)).toThrow(
        expect.objectContaining({ kind: 'forbidden' }),
      );
  });
});

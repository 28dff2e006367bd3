import { audiences } from './audience.js';
import { disclose, sees } from './disclose.js';
import {
  byChoice,
  type FieldRules,
  inside,
  maskedByChoice,
  maskedBeforePartner,
  network,
  partners,
} from './field-rule.js';

interface Row {
  id: string;
  name: string | null;
  about: string;
  text: string;
  place: string | null;
  secret: string;
}

const fields = {
  id: network,
  name: byChoice,
  about: maskedByChoice,
  text: maskedBeforePartner,
  place: partners,
  secret: inside,
} as const satisfies FieldRules<Row>;

const row: Row = {
  id: '1',
  name: 'Dara Wells',
  about: 'Ask Dara',
  text: 'For Dara in Kampot',
  place: 'Kampot',
  secret: 'hash',
};
const masked = { about: 'Ask […]', text: 'For […] in […]' };

describe('disclose', () => {
  it('tells a member what is for the network, with free text masked', () => {
    expect(disclose(fields, row, 'member', { masked })).toEqual({ id: '1', text: masked.text });
  });

  it('tells besides what the organisation has chosen, and masks it too', () => {
    expect(disclose(fields, row, 'member', { masked, chosen: ['member'] })).toEqual({
      id: '1',
      name: 'Dara Wells',
      about: masked.about,
      text: masked.text,
    });
    expect(disclose(fields, row, 'applicant', { masked, chosen: ['member'] })).toEqual({
      id: '1',
      text: masked.text,
    });
  });

  it('tells a partner all but what stays inside, and asks for nothing masked', () => {
    const { secret, ...rest } = row;
    expect(secret).toBe('hash');
    expect(disclose(fields, row, 'partner')).toEqual(rest);
  });

  it('tells everybody what is for whoever is shown the row, masked as it is', () => {
    expect(disclose(fields, row, 'public', { masked })).toEqual({ text: masked.text });
  });

  it('tells nobody who is in none of the lists', () => {
    for (const reader of ['self', 'secretariat:steering-committee'] as const)
      expect(disclose(fields, row, reader, { masked })).toEqual({});
  });

  it('gives no answer rather than an open one where nothing masked is at hand', () => {
    expect(() => disclose(fields, row, 'member')).toThrow('Nothing masked stands in for "text".');
  });

  it('keeps what no column names', () => {
    const more = { ...row, added: 'later' };
    for (const reader of audiences)
      expect(
        disclose<Row, typeof fields, typeof reader>(fields, more, reader, { masked }),
      ).not.toHaveProperty('added');
  });

  it('says what nobody may name', () => {
    const told = disclose(fields, row, 'member', { masked });
    // @ts-expect-error a member does not see the place
    expect(told.place).toBeUndefined();
    // @ts-expect-error whether a member sees the name is the organisation's choice
    const name: string | null = told.name;
    expect(name).toBeUndefined();
  });
});

describe('sees', () => {
  it('goes by the choice only where the rule leaves one', () => {
    expect(sees(byChoice, 'public', ['public'])).toBe(true);
    expect(sees(network, 'public', ['public'])).toBe(false);
    expect(sees(inside, 'own', audiences)).toBe(false);
  });
});

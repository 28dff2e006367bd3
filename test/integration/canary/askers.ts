import type { Audience } from '#disclosure';
import type { Asked } from '../api/documented-api.js';
import type { TestPeople } from '../api/test-people.js';
import type { Canary, Owner } from './canaries.js';
import type { Planted } from './plant.js';

/** Somebody who gets something from the service: by asking for it, or by mail. */
export interface Asker {
  readonly name: string;
  readonly by: Asked;
  /** As whom this one reads what is neither its own nor its partner's. */
  readonly reader: Audience;
  /** Whose rows are its own. */
  readonly owner?: Owner;
  /** It is introduced to the sensitive organisation. */
  readonly introduced?: boolean;
}

/** As whom the asker reads the row in which the canary stands. */
export function readersOf(asker: Asker, { owner, opened }: Canary): Audience[] {
  if (asker.owner === owner) return ['own', 'self'];
  const isPartner = asker.introduced && owner === 'sensitive' && opened !== 'closed';
  return [isPartner ? 'partner' : asker.reader];
}

/** One of every sort there is. */
export async function everyAsker(people: TestPeople, planted: Planted): Promise<Asker[]> {
  const cookieOf = async (...place: Parameters<TestPeople['signedIn']>) => ({
    cookie: (await people.signedIn(...place)).cookie,
  });
  const { sensitive, applicant, bystander, counterpart, partner } = planted;
  const at = (id: string) => cookieOf({ in: id, role: 'administrator' });
  const officers = ['officer', 'reviewer', 'administrator', 'steering-committee'] as const;
  return [
    { name: 'nobody', by: {}, reader: 'public' },
    {
      name: 'a member',
      by: await at(bystander.id),
      reader: 'member',
      owner: 'bystander',
    },
    {
      name: 'a member with a suggestion',
      by: await at(counterpart.id),
      reader: 'member',
      owner: 'counterpart',
    },
    {
      name: 'an API key',
      by: { token: counterpart.token },
      reader: 'member',
      owner: 'counterpart',
    },
    { name: 'an applicant', by: await at(applicant), reader: 'applicant', owner: 'applicant' },
    { name: 'a partner', by: await at(partner.id), reader: 'member', introduced: true },
    {
      name: 'the organisation itself',
      by: await at(sensitive),
      reader: 'member',
      owner: 'sensitive',
    },
    {
      name: 'one of its people',
      by: { cookie: planted.person.cookie },
      reader: 'member',
      owner: 'sensitive',
    },
    ...(await Promise.all(
      officers.map(async (role) => ({
        name: `the Secretariat (${role})`,
        by: await cookieOf({ in: 'secretariat', role }),
        reader: `secretariat:${role}` as const,
      })),
    )),
  ];
}

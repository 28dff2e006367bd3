import { ErasureRequests } from '#data-protection';
import { organisationActor } from '#database';
import { RaiseFlag, RecordDocument } from '#membership';
import { ReportPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { aProfile } from '../builders/a-profile.js';
import { Applicants, aReviewer } from './applicants.js';
import type { Member, TestNetwork } from './test-network.js';

/**
 * Gives every page of the Secretariat's desk something to show: an applicant with papers and a flag, a posting that
 * `reporter` has reported, work that was given up, an organisation that asks to be erased. Answers the applicant's id.
 */
export async function setDesk(network: TestNetwork, reporter: Member): Promise<string> {
  const reported = await network.admit({ name: 'Andean Bee Keepers', country: 'PE' });
  const { id: postingId } = await network.post(reported, aDemand({ country: 'PE' }));
  const report = { postingId, reason: 'not-true', words: 'The hives are long there.' } as const;
  await network.get(ReportPosting).run(reporter.actor, report);
  await network.get(ErasureRequests).change(organisationActor(reported.organisation.id), true);
  await network.drained();
  await network.database.query(
    `update outbox set state = 'dead', failures = 10, last_error = 'connect ECONNREFUSED 127.0.0.1:25'
      where job = 'match-posting' and reference = $1`,
    [postingId],
  );
  return apply(network);
}

async function apply(network: TestNetwork): Promise<string> {
  const name = 'Orchards of Fergana';
  const id = await new Applicants(network).applied({ profile: aProfile({ name }) });
  await network.get(RecordDocument).run(organisationActor(id), id, {
    kind: 'registration',
    number: '7-114',
    issuer: 'Ministry of Justice, Tashkent',
    link: 'https://registry.example.org/7-114',
    issuedOn: '2019-03-01',
    expiresOn: null,
  });
  const comment = 'A court of Fergana has its accounts frozen since May, says the newspaper.';
  await network.get(RaiseFlag).run(aReviewer(), id, { colour: 'red', comment });
  return id;
}

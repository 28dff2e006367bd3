import { organisationActor } from '#database';
import { AnswerVetting, ClearFlag, RaiseFlag } from '#membership';
import { DecidePosting, type PostingDecision, ReportPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { Applicants, aReviewer } from '../support/applicants.js';
import type { Member, TestNetwork } from '../support/test-network.js';

/** Somebody applies, is doubted, asked for more, and admitted after all. `words` is what people write on the way. */
export async function vet(network: TestNetwork, words: string): Promise<void> {
  const applicants = new Applicants(network);
  const id = await applicants.applied();
  const [one, other] = [aReviewer(), aReviewer()];
  const { id: flagId } = await network
    .get(RaiseFlag)
    .run(one, id, { colour: 'red', comment: words });
  const more = { decision: 'ask-for-more', tier: null, validUntil: null, words } as const;
  await applicants.review(id, one, more);
  await network.get(AnswerVetting).run(organisationActor(id));
  await applicants.review(id, one);
  await applicants.review(id, other);
  await network.get(ClearFlag).run(other, { organisationId: id, flagId, clearance: words });
  await network.drained();
}

/** Somebody reports a posting twice, and an officer decides one way and the other. */
export async function moderate(
  network: TestNetwork,
  { poster, reporter }: { poster: Member; reporter: Member },
  words: string,
): Promise<void> {
  const officer = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' } as const;
  const { id: postingId } = await network.post(poster, aDemand({ text: words }));
  const report = () =>
    network.get(ReportPosting).run(reporter.actor, { postingId, reason: 'other', words });
  const decide = (decision: PostingDecision) =>
    network.get(DecidePosting).run(officer, { postingId, decision });
  await report();
  await decide({ outcome: 'published' });
  await report();
  await decide({ outcome: 'returned', reason: 'other', words });
}

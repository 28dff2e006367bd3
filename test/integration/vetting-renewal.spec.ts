import { RenewVettings } from '#membership';
import { Applicants, aReviewer } from '../support/applicants.js';
import { TestNetwork } from '../support/test-network.js';

const DAY = 86_400_000;
/** Of vettings that `aReview` grants. */
const UNTIL = '2028-11-21';

describe('vettings that end', () => {
  let network: TestNetwork;
  let applicants: Applicants;
  const troubles: unknown[] = [];

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    applicants = new Applicants(network);
  }, 60_000);
  afterAll(() => network.stop());
  afterEach(() => expect(troubles).toEqual([]));

  const renew = () =>
    network.fromWorker(RenewVettings).run((_id, error) => void troubles.push(error));
  /** Puts the clock to noon of a day so many days after the vettings end. */
  const goTo = (days: number) => {
    const wanted = Date.parse(`${UNTIL}T12:00:00Z`) + days * DAY;
    network.clock.advance(wanted - network.clock.now().getTime());
  };
  const openCase = async (id: string) => {
    const { latest } = await applicants.fileOf(id);
    return latest?.closedAt ? null : latest;
  };
  const vetted = async (tier: 'admitted' | 'trusted') => {
    const id = await applicants.applied();
    await applicants.review(id, aReviewer(), { tier });
    return id;
  };

  it('are looked at anew sixty days before, once, and nothing changes for ninety days after', async () => {
    const [trusted, admitted] = [await vetted('trusted'), await vetted('admitted')];
    const applicant = await applicants.applied();
    goTo(-61);
    expect(await renew()).toBe(0);
    goTo(-60);
    expect(await renew()).toBe(2);
    expect(await renew()).toBe(0);
    for (const id of [trusted, admitted])
      expect(await openCase(id)).toMatchObject({ occasion: 'renewal', state: 'waiting' });
    expect(await openCase(applicant)).toMatchObject({ occasion: 'application' });
    const entries = await network.database.query(
      `select actor_id from audit_entry where action = 'vetting.opened' and subject_id = $1 order by id`,
      [trusted],
    );
    expect(entries.at(-1)).toEqual({ actor_id: 'renew-vettings' });

    goTo(90);
    expect(await renew()).toBe(0);
    expect(await applicants.tierOf(trusted)).toEqual({ tier: 'trusted', until: UNTIL });
    goTo(91);
    expect(await renew()).toBe(1);
    // What nobody has renewed vouches for work with children and cash no longer; membership it does not end.
    expect(await applicants.tierOf(trusted)).toMatchObject({ tier: 'admitted' });
    expect(await applicants.tierOf(admitted)).toMatchObject({ tier: 'admitted' });
    await network.drained();

    await applicants.review(trusted, aReviewer(), { tier: 'trusted', validUntil: '2031-01-01' });
    expect(await applicants.tierOf(trusted)).toEqual({ tier: 'trusted', until: '2031-01-01' });
    expect(await renew()).toBe(0);
  });

  it('that were renewed for a short time rest for a month', async () => {
    const today = network.clock.today();
    const soon = new Date(Date.parse(today) + 20 * DAY).toISOString().slice(0, 10);
    const id = await applicants.applied();
    await applicants.review(id, aReviewer(), { validUntil: soon });
    expect(await renew()).toBe(0);
    network.clock.advance(31 * DAY);
    await renew();
    expect(await openCase(id)).toMatchObject({ occasion: 'renewal' });
  });

  it('are renewed by one of two workers that look at once', async () => {
    const id = await applicants.applied();
    const until = new Date(network.clock.now().getTime() + 40 * DAY).toISOString().slice(0, 10);
    await applicants.review(id, aReviewer(), { validUntil: until });
    network.clock.advance(35 * DAY);
    await Promise.all([renew(), renew()]);
    const cases = await network.database.query(
      'select 1 from vetting_case where organisation_id = $1 and closed_at is null',
      [id],
    );
    expect(cases).toHaveLength(1);
  });
});

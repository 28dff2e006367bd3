import { aDemand } from '../builders/a-demand.js';
import type { NodeProgram } from '../support/node-program.js';
import { type PortalVisitor, signInAt } from '../support/portal-visitor.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { seatPerson } from '../support/seat-person.js';
import { type SuggestedPair, suggestPair } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

describe('reporting and blocking on the pages, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let village: Member;
  let driller: Member;
  let pair: SuggestedPair;
  let administrator: PortalVisitor;
  let viewer: PortalVisitor;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    network = await TestNetwork.start(
      { name: 'postgres', redisUrl: undefined },
      { startsAt: new Date() },
    );
    network.clock.advance(Date.now() - network.clock.now().getTime());
    village = await network.admit({ name: 'Dry Villages' });
    driller = await network.admit({ name: 'Well Drillers' });
    pair = await suggestPair(network, [village, driller]);
    await network.stopWorkers();
    await seatPerson(network, village, 'administrator@example.org');
    await seatPerson(network, village, 'viewer@example.org', 'viewer');
    ({ program, address } = await startPortal(network));
    administrator = await signInAt(address, network, 'administrator@example.org');
    viewer = await signInAt(address, network, 'viewer@example.org');
  }, PORTAL_WITHIN_MS);
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  it('anybody of a member reports a posting, saying what is wrong', async () => {
    const { id } = await network.post(driller, aDemand({ title: 'Send us money', country: 'PE' }));
    const path = `/postings/${id}/report`;
    expect(await viewer.read(`/postings/${id}`)).toContain(`href="${path}"`);
    expect(await viewer.read(path)).toContain('You report “\u2068Send us money\u2069”');
    expect(await (await viewer.send(path)).text()).toContain('Choose what is wrong.');
    const wordless = await viewer.send(path, { reason: 'other', words: ' ' });
    expect(wordless.status).toBe(422);
    expect(await wordless.text()).toContain('Say in a few words what is wrong.');

    const sent = await viewer.send(path, { reason: 'asks-for-money', words: 'Ahead of all else' });
    expect(sent.headers.get('location')).toBe(`${path}?done`);
    expect((await viewer.get(path)).status).toBe(404);
    const told = await viewer.get(`${path}?done`);
    expect(told.status).toBe(200);
    expect(await told.text()).toContain('the report has reached the Secretariat');
    expect(await network.database.query('select reason, words from posting_report')).toEqual([
      { reason: 'asks-for-money', words: 'Ahead of all else' },
    ]);
  });

  it('nobody reports what is their own, or without signing in', async () => {
    const path = `/postings/${pair.demandId}/report`;
    expect(await administrator.read(path)).toContain('is your own organisation’s');
    expect((await administrator.send(path, { reason: 'harmful' })).status).toBe(409);
    const stranger = await fetch(address + path, { redirect: 'manual' });
    expect(stranger.headers.get('location')).toBe(`/sign-in?next=${path}`);
  });

  it('an administrator blocks an organisation once they are sure, and sees whom they have blocked', async () => {
    const page = `/organisations/${driller.organisation.id}`;
    const path = `${page}/block`;
    for (const from of [page, `/suggestions/${pair.id}`])
      expect(await administrator.read(from)).toContain(`href="${path}"`);
    expect(await administrator.read('/organisation')).toContain('None. You can block');
    const asked = await administrator.read(path);
    expect(asked).toContain('Well Drillers (Cambodia)');
    expect(asked).toContain('Nobody can take it back');
    expect(await (await administrator.send(path)).text()).toContain('Tick that you are sure');
    expect(await network.database.query('select 1 from organisation_block')).toEqual([]);

    const blocked = await administrator.send(path, { sure: 'on' });
    expect(blocked.headers.get('location')).toBe('/organisation?saved=blocked');
    const own = await administrator.read('/organisation?saved=blocked');
    expect(own).toContain('It is blocked.');
    expect(own.slice(own.indexOf('id="blocks"'))).toContain(`href="${page}"`);
    expect(await administrator.read(path)).toContain('You have blocked this organisation on');
  });

  it('others of the organisation are told who can block, and do not see the list', async () => {
    const page = `/organisations/${driller.organisation.id}`;
    expect(await viewer.read(page)).not.toContain('/block"');
    const asked = await viewer.read(`${page}/block`);
    expect(asked).toContain('Only administrators of your organisation');
    expect(asked).not.toContain('<form method="POST"');
    expect((await viewer.send(`${page}/block`, { sure: 'on' })).status).toBe(403);
    expect(await viewer.read('/organisation')).not.toContain('id="blocks"');
    const own = await administrator.get(`/organisations/${village.organisation.id}/block`);
    expect(own.headers.get('location')).toBe('/organisation');
    const absent = '/organisations/01990000-0000-7000-8000-000000000000/block';
    expect((await administrator.get(absent)).status).toBe(404);
  });
});

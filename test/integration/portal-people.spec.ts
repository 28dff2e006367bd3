import type { OrganisationRole } from '#database';
import type { Person } from '#membership';
import type { NodeProgram } from '../support/node-program.js';
import { type PortalVisitor, signInAt } from '../support/portal-visitor.js';
import { PORTAL_WITHIN_MS, startPortal } from '../support/running-portal.js';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const PAGE = '/organisation/people';

interface Colleague {
  readonly person: Person;
  readonly visitor: PortalVisitor;
}

describe('the colleagues of an organisation on their page, without a script', () => {
  let network: TestNetwork;
  let program: NodeProgram;
  let address: string;
  let member: Member;
  let ana: Colleague;

  beforeAll(async () => {
    // The program has the machine's clock, so the links are made by that too.
    const backend = { name: 'postgres', redisUrl: undefined } as const;
    network = await TestNetwork.start(backend, { startsAt: new Date(), worker: false });
    network.clock.advance(Date.now() - network.clock.now().getTime());
    ({ program, address } = await startPortal(network));
  }, PORTAL_WITHIN_MS);
  beforeEach(async () => {
    member = await network.admit({ name: 'Dry Villages' });
    ana = await colleague('administrator');
  });
  afterAll(async () => {
    program?.signal('SIGKILL');
    await program?.ended;
    await network?.stop();
  });

  let count = 0;
  const colleague = async (role: OrganisationRole): Promise<Colleague> => {
    const email = `somebody-${(count += 1)}@example.org`;
    const person = await seatPerson(network, member, email, role);
    return { person, visitor: await signInAt(address, network, email) };
  };
  const places = async () => {
    const rows = await network.database.query<{ id: string; role: string }>(
      'select person_id as id, role from affiliation where organisation_id = $1',
      [member.organisation.id],
    );
    return new Map(rows.map(({ id, role }) => [id, role]));
  };
  /** What the page says of one person, from their name to the next one's. */
  const rowOf = (html: string, { email }: Person) =>
    html.split('<li').find((row) => row.includes(email)) ?? '';

  it('an administrator invites somebody, and takes the invitation back', async () => {
    const wang = { name: 'Wang Fang', email: 'wang@example.org', role: 'viewer', language: 'zh' };
    const wrong = await ana.visitor.send(`${PAGE}?/invite`, { ...wang, email: 'wang' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Wang Fang"');
    const sent = await ana.visitor.send(`${PAGE}?/invite`, wang);
    expect(sent.headers.get('location')).toBe(`${PAGE}?done=invited`);
    const html = await ana.visitor.read(`${PAGE}?done=invited`);
    expect(html).toContain('The invitation is on its way.');
    expect(html).toContain('wang@example.org');
    expect(await network.database.query('select name, role from invitation')).toEqual([
      { name: 'Wang Fang', role: 'viewer' },
    ]);

    const id = /action="\?\/withdraw"[^]*?name="id" value="([\w-]+)"/.exec(html)?.[1] ?? '';
    const withdrawn = await ana.visitor.send(`${PAGE}?/withdraw`, { id });
    expect(withdrawn.headers.get('location')).toBe(`${PAGE}?done=withdrawn`);
    expect(await ana.visitor.read(PAGE)).toContain('Nobody is being waited for.');
    const again = await ana.visitor.send(`${PAGE}?/withdraw`, { id });
    expect(await again.text()).toContain('That was done already');
  });

  it('an administrator gives another role, and removes somebody', async () => {
    const { person, visitor } = await colleague('viewer');
    expect(rowOf(await ana.visitor.read(PAGE), person)).toContain('action="?/role"');
    const changed = await ana.visitor.send(`${PAGE}?/role`, { id: person.id, role: 'editor' });
    expect(changed.headers.get('location')).toBe(`${PAGE}?done=changed`);
    expect((await places()).get(person.id)).toBe('editor');
    expect((await visitor.get(PAGE)).status).toBe(200);

    const removed = await ana.visitor.send(`${PAGE}?/remove`, { id: person.id });
    expect(removed.headers.get('location')).toBe(`${PAGE}?done=removed`);
    expect([...(await places()).keys()]).toEqual([ana.person.id]);
    const away = await visitor.get(PAGE);
    expect(away.headers.get('location')).toBe('/home');
  });

  it('asks an administrator who has been away for a while to show once more who they are', async () => {
    const { person } = await colleague('viewer');
    await network.database.query(`update session set proved_at = proved_at - interval '1 hour'`);
    const sent = await ana.visitor.send(`${PAGE}?/role`, { id: person.id, role: 'editor' });
    expect(sent.headers.get('location')).toBe(`/account/proof?next=${PAGE}`);
    expect((await places()).get(person.id)).toBe('viewer');
  });

  it('whoever is no administrator reads who is there, and may leave', async () => {
    const { person, visitor } = await colleague('editor');
    const html = await visitor.read(PAGE, 'ar');
    expect(html).toContain(ana.person.email);
    expect(html).not.toMatch(/action="\?\/(role|remove|invite|withdraw)"/);
    const raised = await visitor.send(`${PAGE}?/role`, { id: person.id, role: 'administrator' });
    expect(raised.status).toBe(403);
    expect((await visitor.send(`${PAGE}?/remove`, { id: ana.person.id })).status).toBe(403);

    const left = await visitor.send(`${PAGE}?/leave`);
    expect(left.headers.get('location')).toBe('/account');
    expect([...(await places()).keys()]).toEqual([ana.person.id]);
    expect((await visitor.get('/account')).status).toBe(200);
  });

  it('the last administrator stays one until somebody else is', async () => {
    const alone = await ana.visitor.read(PAGE);
    expect(alone).toContain('You are the only administrator.');
    expect(alone).not.toContain('action="?/leave"');
    for (const [step, fields] of [
      ['leave', {}],
      ['role', { id: ana.person.id, role: 'viewer' }],
    ] as const) {
      const refused = await ana.visitor.send(`${PAGE}?/${step}`, fields);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('There must be an administrator.');
    }
    const { person } = await colleague('editor');
    await ana.visitor.send(`${PAGE}?/role`, { id: person.id, role: 'administrator' });
    expect(await ana.visitor.read(PAGE)).toContain('action="?/leave"');
    await ana.visitor.send(`${PAGE}?/leave`);
    expect(await places()).toEqual(new Map([[person.id, 'administrator']]));
  });
});

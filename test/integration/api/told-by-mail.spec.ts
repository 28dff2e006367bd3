import { generateSync } from 'otplib';
import type { Email } from 'postal-mime';
import { type Actor, organisationActor } from '#database';
import { loadLexicon } from '#language';
import { DecidePosting, TransitionPosting } from '#posting';
import { anOffer } from '../../builders/an-offer.js';
import { Applicants, aReviewer } from '../../support/applicants.js';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { TestPeople, type TestPerson } from './test-people.js';

const officer: Actor = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' };

describe('people are told by mail', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let organisationId: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    ({ id: organisationId } = await server.member());
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, START_MS);
  afterAll(() => server.stop());

  const mailsTo = async (address: string): Promise<Email[]> => {
    await server.network.drained();
    const mails = await server.network.mails();
    return mails.filter(({ to }) => to?.some((one) => one.address === address));
  };
  const subjectsTo = async (address: string) =>
    (await mailsTo(address)).map(({ subject }) => subject);
  const editor = () => people.signedIn({ in: organisationId, role: 'editor' });
  const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, cookie: string, body?: object) =>
    server.api.send(method, `/api/v1/${path}`, { cookie, body });
  const signIn = ({ email, password }: TestPerson, cookie = '') =>
    server.api.post('/api/v1/session', { cookie, body: { email, password } });

  describe('of their accounts', () => {
    it('when the password was changed, and not of the first one', async () => {
      const ana = await editor();
      await send('PUT', 'account/password', ana.cookie, {
        password: 'the river was high in spring',
      });
      expect(await subjectsTo(ana.email)).toEqual(['Your password was changed']);
    });

    it('when the password was reset by a link', async () => {
      const bo = await editor();
      await server.api.post('/api/v1/links', {
        body: { purpose: 'reset-password', email: bo.email },
      });
      const token = await people.linkToken('reset-password', bo.email);
      const body = { token, password: 'the river was high in spring' };
      await server.api.post('/api/v1/session/password-reset', { body });
      expect(await subjectsTo(bo.email)).toContain('Your password was changed');
    });

    it('at the old address, when there is a new one, which stands nowhere in that mail', async () => {
      const cem = await editor();
      await send('PUT', 'account/email', cem.cookie, { email: 'cem.new@example.org' });
      const token = await people.linkToken('confirm-email', 'cem.new@example.org');
      await server.api.post('/api/v1/account/email/confirmation', { body: { token } });
      const [mail, ...others] = await mailsTo(cem.email);
      expect(mail?.subject).toBe('Your address was changed');
      expect(JSON.stringify(mail)).not.toContain('cem.new');
      expect(others).toEqual([]);
    });

    it('when a factor comes or goes, and when there are new recovery codes', async () => {
      const eva = await editor();
      const { body } = await send('POST', 'account/factors/authenticator-app', eva.cookie);
      const epoch = Math.floor(server.network.clock.now().getTime() / 1_000);
      const code = generateSync({ secret: body.secret as string, epoch });
      await send('POST', 'account/factors/authenticator-app/confirmation', eva.cookie, { code });
      await send('POST', 'account/factors/recovery-codes', eva.cookie);
      await send('DELETE', 'account/factors/authenticator-app', eva.cookie);
      expect((await subjectsTo(eva.email)).sort()).toEqual([
        'A second factor was added',
        'A second factor was removed',
        'Your recovery codes were renewed',
      ]);
    });

    it('when another device signs in, and not when a known one does', async () => {
      const fay = await editor();
      await signIn(fay, fay.cookie);
      expect(await subjectsTo(fay.email)).toEqual([]);
      await signIn(fay);
      expect(await subjectsTo(fay.email)).toEqual(['A new device signed in']);
    });

    it('and no address of theirs is kept once the mail has gone', async () => {
      await server.network.drained();
      expect(await server.network.database.query('select * from account_notice')).toEqual([]);
    });
  });

  describe('of the vetting of their organisation', () => {
    const no = { tier: null, validUntil: null } as const;
    let applicants: Applicants;

    beforeAll(() => {
      applicants = new Applicants(server.network);
    });

    const office = async (id: string) => {
      const [contact] = await server.network.database.query<{ email: string }>(
        'select email from organisation_contact where organisation_id = $1',
        [id],
      );
      return contact!.email;
    };
    /** What was told since the application was confirmed. */
    const told = async (id: string) => (await mailsTo(await office(id))).slice(1);

    it('what is missing, then that it is admitted', async () => {
      const id = await applicants.applied({ language: 'en' });
      const words = 'The statutes, please.';
      await applicants.review(id, aReviewer(), { ...no, decision: 'ask-for-more', words });
      const [mail] = await told(id);
      expect(mail?.text).toContain(`> ${words}`);
      await applicants.review(id, aReviewer());
      expect(await told(id)).toHaveLength(2);
    });

    it('that it is declined, with what the Secretariat wrote to it, and with nothing else of it', async () => {
      const id = await applicants.applied();
      const words = 'It is a company.';
      await applicants.review(id, aReviewer(), { ...no, decision: 'decline', words });
      const [mail] = await told(id);
      expect(mail?.text).toContain(`> ${words}`);
      const [review] = (await applicants.fileOf(id)).reviews;
      const comments = Object.values(review!.judgements).map(({ comment }) => comment);
      for (const comment of comments) expect(mail?.text).not.toContain(comment);
    });
  });

  describe('of a posting that an officer returns', () => {
    const waiting = async () => {
      const member = await server.network.admit({ tier: 'admitted', languages: ['fr'] });
      return { member, posting: await server.network.post(member, anOffer({ title: 'Puits' })) };
    };
    const giveBack = (postingId: string) =>
      server.network.get(DecidePosting).run(officer, {
        postingId,
        decision: { outcome: 'returned', reason: 'unclear', words: 'Which villages?' },
      });

    it('why, in the language of the organisation', async () => {
      const { member, posting } = await waiting();
      await giveBack(posting.id);
      const [mail, ...others] = await mailsTo(member.email);
      expect(mail?.subject).toBe('Renvoyé à vous : « Puits »');
      expect(mail?.text).toContain('on ne voit pas clairement');
      expect(mail?.text).toContain('> Which villages?');
      expect(others).toEqual([]);
    });

    it('nothing, when it was withdrawn before the mail went', async () => {
      const { member, posting } = await waiting();
      await server.network.stopWorkers();
      await giveBack(posting.id);
      const actor = organisationActor(member.organisation.id);
      await server.network
        .get(TransitionPosting)
        .run(actor, { postingId: posting.id, transition: 'withdraw' });
      await server.network.startWorker();
      expect(await mailsTo(member.email)).toEqual([]);
    });
  });
});

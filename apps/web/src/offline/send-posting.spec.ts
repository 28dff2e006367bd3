import { nothingTyped } from '../posting/typed-posting.js';
import type { WrittenPosting } from './posting-store.js';
import { sendPosting } from './send-posting.js';

const now = new Date('2026-11-22T12:00:00Z');
const writer = { personId: 'dara', organisationId: 'village' };
const posting: WrittenPosting = {
  typed: { ...nothingTyped('demand'), text: 'Four wells', country: 'KH' },
  onceKey: 'once',
  writer,
  asDraft: false,
  writtenAt: '2026-11-22T08:00:00Z',
  state: 'waiting',
};
const session = (person: string, organisationId: string) => ({
  person: { id: person },
  places: [
    { organisationId: 'elsewhere', current: false },
    { organisationId, current: true },
  ],
  representing: null,
});

describe('sending what was written without a line', () => {
  let asked: { path: string; init?: RequestInit | undefined }[];

  /** What the service answers: to who is signed in, then to the posting. */
  function answering(...answers: (Response | Error)[]) {
    asked = [];
    return async (path: string, init?: RequestInit) => {
      asked.push({ path, init });
      const answer = answers.shift();
      if (!answer || answer instanceof Error)
        throw answer ?? new Error('Nothing more was expected.');
      return answer;
    };
  }
  const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
  const itsWriter = () => json(session('dara', 'village'));
  const send = (...answers: (Response | Error)[]) =>
    sendPosting(posting, answering(...answers), now);

  it('posts it under its key, for its writer', async () => {
    const sent = await send(itsWriter(), json({ id: 'p1' }, 201));
    expect(sent).toMatchObject({ state: 'posted', postingId: 'p1' });
    expect(asked[1]).toMatchObject({
      path: '/api/v1/postings',
      init: { method: 'POST', headers: { 'idempotency-key': 'once' } },
    });
    expect(JSON.parse(asked[1]!.init!.body as string)).toMatchObject({ text: 'Four wells' });
  });

  it.each([
    ['there is no line', [new Error('offline')]],
    ['the line breaks while it is sent', [itsWriter(), new Error('offline')]],
    ['the service is not there', [json({}, 503)]],
    ['the service fails', [itsWriter(), json({}, 500)]],
    ['too many ask', [itsWriter(), json({}, 429)]],
    ['the same is being worked on', [itsWriter(), json({}, 409)]],
  ])('waits when %s', async (_, answers) => {
    expect((await send(...answers)).state).toBe('waiting');
  });

  it.each([
    ['nobody is signed in', json({}, 401)],
    ['somebody else is', json(session('sokha', 'village'))],
    ['its writer acts for another organisation', json(session('dara', 'clinic'))],
  ])('does not post it when %s', async (_, answer) => {
    expect((await send(answer)).state).toBe('signed-out');
    expect(asked).toHaveLength(1);
  });

  it('notes why it was refused', async () => {
    const problem = { code: 'invalid', errors: [{ pointer: '/country', code: 'required' }] };
    expect(await send(itsWriter(), json(problem, 422))).toMatchObject({
      state: 'refused',
      problem,
    });
  });

  it('is not sent by itself when the service may have forgotten that it has it', async () => {
    const old = { ...posting, writtenAt: '2026-11-15T08:00:00Z' };
    expect((await sendPosting(old, answering(), now)).state).toBe('refused');
  });
});

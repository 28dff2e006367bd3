import { systemActor } from '#database';
import {
  ClaimOrganisation,
  ImportMembers,
  privacyNoticeVersion,
  readMemberRows,
} from '#membership';
import { TestNetwork } from '../support/test-network.js';

const operator = systemActor('operator');

describe('members that are imported from a file', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  afterAll(() => network.stop());

  const tokensSent = async () => {
    await network.drained();
    return (await network.mails()).map(({ to, text, subject }) => ({
      to: to?.[0]?.address,
      subject,
      token: /claim\?token=([\w-]{43})/.exec(text ?? '')?.[1] ?? '',
    }));
  };
  const claim = (token: string, name = 'Chan Thea') =>
    network
      .get(ClaimOrganisation)
      .run({ token, name, language: 'en', privacyVersion: privacyNoticeVersion });
  const header =
    'name,latin_name,country,type,sectors,languages,contact_name,contact_email,contact_language';
  const fileOf = (...lines: string[]) => [header, ...lines].join('\n');
  const importFile = (csv: string) => network.get(ImportMembers).run(operator, readMemberRows(csv));
  const count = async () => {
    const [row] = await network.database.query<{ organisations: number; mails: number }>(
      `select (select count(*)::int from organisation) as organisations,
              (select count(*)::int from one_time_link) as mails`,
    );
    return row!;
  };

  it('are members at once, and each gets a link in its language to claim itself', async () => {
    const report = await importFile(
      fileOf(
        '兰州绿洲协会,Lanzhou Lüzhou Xiehui,cn,association,agriculture,zh;en,王芳,lanzhou@example.org,',
        '"Amis du Sahel, Niamey",,NE,local,,fr,,niamey@example.org,fr',
      ),
    );
    expect(report).toMatchObject({ rows: 2, added: 2, known: [], repeated: [], faults: [] });
    const sent = await tokensSent();
    const subjectTo = (address: string) => sent.find(({ to }) => to === address)?.subject;
    expect(subjectTo('lanzhou@example.org')).not.toBe(subjectTo('niamey@example.org'));
    const [row] = await network.database.query(
      `select latin_name, country, tier, languages, sectors from organisation where name = $1`,
      ['兰州绿洲协会'],
    );
    expect(row).toEqual({
      latin_name: 'Lanzhou Lüzhou Xiehui',
      country: 'CN',
      tier: 'admitted',
      languages: ['zh', 'en'],
      sectors: ['agriculture'],
    });
    const token = sent.find(({ to }) => to === 'niamey@example.org')?.token ?? '';
    await expect(claim(token)).resolves.toMatchObject({ name: 'Amis du Sahel, Niamey' });
  });

  it('are the same however often the file is read, and hear of it once', async () => {
    const csv = fileOf(
      'Yurt Builders of Talas,,KG,community,,ru,,talas@example.org,',
      'Salt Road Teachers,,ML,local,,fr,,salt@example.org,',
    );
    await importFile(csv);
    const after = await count();
    expect(await importFile(csv)).toMatchObject({
      added: 0,
      known: [{ line: 2 }, { line: 3 }],
    });
    const changed = csv.replace('Yurt Builders of Talas', 'YURT  BUILDERS of  Talas');
    expect(await importFile(changed)).toMatchObject({ added: 0 });
    expect(await count()).toEqual(after);
  });

  it('come all or not at all: every fault is told with its line', async () => {
    const before = await count();
    const report = await importFile(
      fileOf(
        'Good Row of Bamako,,ML,local,,fr,,good@example.org,',
        ',,XX,club,,fr,,not an address,xx',
        'Bad Sector,,ML,local,no-such-sector,fr,,bad@example.org,',
      ),
    );
    expect(report.added).toBe(0);
    expect(report.faults.map(({ line, detail }) => `${line} ${detail.split(':')[0]}`)).toEqual([
      '3 name',
      '3 country',
      '3 type',
      '3 contact_email',
      '3 contact_language',
      '4 sectors',
    ]);
    expect(await count()).toEqual(before);
  });

  it('are taken once when the file says them twice, and flagged when they are like another', async () => {
    const report = await importFile(
      fileOf(
        'Desert Library Kashgar,,CN,local,,zh,,library@example.org,',
        'The Desert Library of Kashgar,,CN,local,,zh,,other@example.org,',
        'Another Name Altogether,,CN,local,,zh,,LIBRARY@example.org,',
        'Desert Libraries Kashgar,,CN,local,,zh,,libraries@example.org,',
      ),
    );
    expect(report).toMatchObject({
      added: 2,
      repeated: [
        { line: 3, detail: expect.stringContaining('line 2') },
        { line: 4, detail: expect.stringContaining('line 2') },
      ],
      flagged: [{ line: 5 }],
    });
  });

  it.each([
    ['nothing', ''],
    ['a file without a needed column', 'name,country\nA,CN'],
    ['a row that is too long', `${header}\na,b,c,d,e,f,g,h,i,j`],
  ])('are not read from %s', (_what, csv) => {
    expect(() => readMemberRows(csv)).toThrow(expect.objectContaining({ kind: 'malformed' }));
  });

  it('are read with semicolons, quotation marks and a byte order mark, as spreadsheets write', () => {
    const csv = '\ufeffName;Country;Type;Contact_Email\r\n"A ""B"" C";kh;Local;a@example.org\r\n';
    expect(readMemberRows(csv)).toMatchObject([
      { line: 2, profile: { name: 'A "B" C', country: 'KH', type: 'local' } },
    ]);
  });

  it('take seconds when they are 310', async () => {
    const letters = 'bdfgklmnprstvzh';
    const nameOf = (i: number) =>
      [7, 11, 13, 17, 19, 23]
        .map((step) => `${letters.charAt((i * step) % 15)}${'aeiou'.charAt((i + step) % 5)}`)
        .join('');
    const lines = Array.from(
      { length: 310 },
      (_, i) => `${nameOf(i)} ${nameOf(i * 31 + 7)} ${i},,KE,local,,en,,member-${i}@example.org,`,
    );
    const started = performance.now();
    const report = await importFile(fileOf(...lines));
    expect(report.added + report.repeated.length).toBe(310);
    expect(performance.now() - started).toBeLessThan(60_000);
    // More than what is measured, or a busy machine ends the test before it can say so.
  }, 120_000);
});

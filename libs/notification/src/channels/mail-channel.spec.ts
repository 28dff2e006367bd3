import { once } from 'node:events';
import fc from 'fast-check';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MailChannel, mailboxDirectory, type OutgoingMail } from './mail-channel.js';

interface Received {
  readonly envelope: string[];
  readonly mail: Email;
}

const outgoing: OutgoingMail = {
  id: '0192aaaa-0000-7000-8000-000000000001',
  to: { name: 'Dry Villages, "Committee"', address: 'office@example.org' },
  subject: 'صندوق · 可能的合作伙伴',
  text: 'Hello,\n',
  html: '<p>Hello,</p>',
};

const HEADERS = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

/** An SMTP server on loopback that keeps what it is given. */
async function startServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push({ envelope: session.envelope.rcptTo.map((to) => to.address), mail });
          callback(null);
        });
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const channel = channelTo(port);
  const stop = async () => {
    channel.onApplicationShutdown();
    await new Promise<void>((resolve) => server.close(resolve));
  };
  return { channel, received, stop };
}

function channelTo(port: number, sendingTakes?: number): MailChannel {
  const settings = {
    url: `smtp://127.0.0.1:${port}`,
    from: 'caravanserai@example.org',
    publicUrl: 'https://portal.example.org',
  };
  return new MailChannel(settings, sendingTakes);
}

/** A server that greets, and then never comes to the end of its answer. */
async function startDrippingServer() {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    socket.write('220 patience\r\n');
    const drip = setInterval(() => socket.write('250-still\r\n'), 10);
    socket.once('close', () => {
      clearInterval(drip);
      open.delete(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { channel: channelTo((server.address() as AddressInfo).port, 200), server, stop };
}

function refusingWith(responseCode: number): SMTPServerOptions {
  return {
    onRcptTo: (_address, _session, callback) => {
      callback(Object.assign(new Error('no mailbox for office@example.org'), { responseCode }));
    },
  };
}

describe('mail by SMTP', () => {
  it('arrives once, at the one address, under the id of the mailing', async () => {
    const { channel, received, stop } = await startServer();
    expect(await channel.send(outgoing)).toMatchObject({ refused: false });
    await stop();
    expect(received).toHaveLength(1);
    expect(received[0]?.envelope).toEqual(['office@example.org']);
    expect(received[0]?.mail).toMatchObject({
      messageId: `<${outgoing.id}@portal.example.org>`,
      subject: outgoing.subject,
      to: [outgoing.to],
      from: { name: 'Caravanserai', address: 'caravanserai@example.org' },
    });
  });

  it('cannot be led to other recipients by a name or a subject', async () => {
    const { channel, received, stop } = await startServer();
    await channel.send({
      ...outgoing,
      to: { name: 'x\r\nBcc: b@example.org', address: 'office@example.org' },
      subject: 'wells\r\nBcc: c@example.org',
    });
    await stop();
    expect(received[0]?.envelope).toEqual(['office@example.org']);
    expect(received[0]?.mail.bcc ?? []).toEqual([]);
  });

  it('has one recipient and the headers that it was given, whatever its fields hold', async () => {
    const { channel, received, stop } = await startServer();
    const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', ',', ';', '<', '>', '"', ' '];
    const field = fc
      .array(fc.oneof(fc.constantFrom(...breaks, 'Bcc: b@example.org', 'é', '井'), fc.string()))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(field, field, field, async (name, subject, text) => {
        await channel.send({ ...outgoing, to: { ...outgoing.to, name }, subject, text });
        const { envelope, mail } = received.at(-1)!;
        expect(envelope).toEqual(['office@example.org']);
        expect(mail.to?.map(({ address }) => address)).toEqual(['office@example.org']);
        const keys = mail.headers.map(({ key }) => key);
        expect(keys.filter((key) => !HEADERS.includes(key))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
    await stop();
  });

  it('is refused for good by a 550, and what is kept of it names no address', async () => {
    const { channel, stop } = await startServer(refusingWith(550));
    const sending = await channel.send(outgoing);
    await stop();
    expect(sending.refused).toBe(true);
    expect(sending.response).toContain('no mailbox for');
    expect(sending.response).not.toContain('office@example.org');
  });

  it('is to be tried again when the server refuses us rather than the recipient', async () => {
    const { channel, stop } = await startServer({
      onMailFrom: (_address, _session, callback) => {
        callback(Object.assign(new Error('sender not allowed'), { responseCode: 550 }));
      },
    });
    await expect(channel.send(outgoing)).rejects.toMatchObject({ responseCode: 550 });
    await stop();
  });

  it('is to be tried again after a 451, and when nobody answers', async () => {
    const { channel, stop } = await startServer(refusingWith(451));
    await expect(channel.send(outgoing)).rejects.toMatchObject({ responseCode: 451 });
    await stop();
    await expect(channel.send(outgoing)).rejects.toMatchObject({ code: 'ESOCKET' });
  });
});

describe('a server that drips', () => {
  let dripping: Awaited<ReturnType<typeof startDrippingServer>>;
  beforeEach(async () => (dripping = await startDrippingServer()));
  afterEach(() => dripping.stop());

  it('is hung up on when the time for the whole send is over, and counts as a failure', async () => {
    const connected = once(dripping.server, 'connection') as Promise<[Socket]>;
    const sending = dripping.channel.send(outgoing);
    const [socket] = await connected;
    const hungUp = new Promise((resolve) => socket.once('close', resolve));
    await expect(sending).rejects.toThrow('has not taken the mail within 0.2 s');
    await hungUp;
  }, 5_000);
});

describe('the local mailbox', () => {
  it.each([
    ['file:///srv/my%20data/mailbox', '/srv/my data/mailbox'],
    ['file:/srv/mailbox', '/srv/mailbox'],
    ['file:./data/mailbox', `${process.cwd()}/data/mailbox`],
    ['smtp://mail.example.org', null],
  ])('of %s is %s', (url, directory) => {
    expect(mailboxDirectory(url)).toBe(directory);
  });
});

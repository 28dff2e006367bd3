import { compress } from './compress.js';

const page = (type = 'text/html', headers: Record<string, string> = {}) =>
  new Response('<p>Wells</p>'.repeat(200), { headers: { 'content-type': type, ...headers } });

async function bytes(response: Response): Promise<number> {
  return (await response.arrayBuffer()).byteLength;
}

it('gives those who take gzip the same in fewer bytes', async () => {
  const answer = compress(
    page('text/html; charset=utf-8', { etag: '"1"', 'content-length': '3400' }),
    'br, gzip;q=0.8',
  );

  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('etag')).toBe('"1"');
  expect(answer.headers.get('content-length')).toBeNull();
  const unpacked = answer.body!.pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(unpacked).text()).toBe(await page().text());
  expect(await bytes(compress(page(), 'gzip'))).toBeLessThan(200);
});

it.each([null, '', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
  'gives whoever takes %s what it is',
  (accepted) => {
    const answer = compress(page(), accepted);

    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  },
);

it.each([
  ['what is small already', page('image/png')],
  ['what is compressed', page('text/html', { 'content-encoding': 'br' })],
  ['what has nothing in it', new Response(null, { status: 304 })],
])('leaves %s alone', (_, response) => {
  expect(compress(response, 'gzip')).toBe(response);
});

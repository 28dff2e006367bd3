import { qrDrawing } from './qr-drawing.js';

const uri =
  'otpauth://totp/Caravanserai:ana%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Caravanserai';

it('draws the three corners by which readers find a code, inside a quiet zone', () => {
  const { size, path } = qrDrawing(uri);
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x},${y}`));
  const last = size - 1;
  for (const [x, y] of [
    [4, 4],
    [last - 4, 4],
    [4, last - 4],
  ])
    expect(dark).toContain(`${x},${y}`);
  expect(dark).not.toContain(`${last - 4},${last - 4}`);
  for (let i = 0; i < size; i++) expect(dark).not.toContain(`3,${i}`);
});

it('draws the same for the same, and something else for something else', () => {
  expect(qrDrawing(uri)).toEqual(qrDrawing(uri));
  expect(qrDrawing(`${uri}x`).path).not.toBe(qrDrawing(uri).path);
});

import { countryCodes } from '../joining/country-codes.js';
import { worldShapes } from './world-shapes.js';

describe('the world', () => {
  const { shapes, bubbles, width, height } = worldShapes();
  const shaped = new Set(shapes.flatMap(({ code }) => code ?? []));

  it('has every country that a posting can be about, as a shape or as a bubble', () => {
    const missing = countryCodes.filter((code) => !shaped.has(code) && !bubbles.has(code));
    expect(missing).toEqual(['AQ']);
    expect([...shaped, ...bubbles.keys()].filter((code) => !countryCodes.includes(code))).toEqual(
      [],
    );
  });

  it('has bubbles inside the drawing for what nobody could hit with a finger', () => {
    for (const code of ['SG', 'MV', 'MT', 'BH', 'BN', 'LU']) expect(bubbles.has(code)).toBe(true);
    for (const code of ['CN', 'KH', 'FR']) expect(bubbles.has(code)).toBe(false);
    for (const [x, y] of bubbles.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it('draws each country where it is', () => {
    const [x = 0, y = 0] = bubbles.get('SG') ?? [];
    expect(x).toBeGreaterThan(width / 2);
    expect(Math.abs(y - height * 0.58)).toBeLessThan(height / 10);
  });

  it('is light enough to be sent', () => {
    const characters = shapes.reduce((sum, { path }) => sum + path.length, 0);
    expect(characters).toBeLessThan(80_000);
  });
});

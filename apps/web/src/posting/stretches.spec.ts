import type { UnderstandingDto } from '../api/schema.js';
import { stretches } from './stretches.js';

const mention = (start: number, end: number, name: string, negated = false) =>
  ({ field: 'text', start, end, name, negated }) as UnderstandingDto['places'][number];

function understood(...places: UnderstandingDto['places'][number][]): UnderstandingDto {
  return { concepts: [], places, quantities: [], groups: [], supports: [] } as never;
}

it('cuts the text where something was understood, and keeps all of it', () => {
  const text = 'Four deep wells in Takeo, not in Kampot.';
  const cut = stretches(
    text,
    understood(
      mention(10, 15, 'well'),
      mention(5, 15, 'borehole'),
      mention(19, 24, 'Takeo'),
      mention(33, 39, 'Kampot', true),
    ),
  );

  expect(cut).toEqual([
    { text: 'Four ', meaning: null },
    { text: 'deep wells', meaning: 'borehole' },
    { text: ' in ', meaning: null },
    { text: 'Takeo', meaning: 'Takeo' },
    { text: ', not in Kampot.', meaning: null },
  ]);
  expect(cut.map((piece) => piece.text).join('')).toBe(text);
});

it('a text of which nothing was understood is one piece', () => {
  expect(stretches('xyzzy', understood())).toEqual([{ text: 'xyzzy', meaning: null }]);
});

import { readArguments } from './read-arguments.js';

const hash = 'A1'.repeat(32);

describe('the arguments of npm run audit', () => {
  it('are verify, and the hash that was kept', () => {
    expect(readArguments(['verify'])).toEqual({ keptHead: undefined });
    expect(readArguments(['verify', '--head', hash])).toEqual({ keptHead: hash.toLowerCase() });
  });

  it.each([
    [[]],
    [['repair']],
    [['verify', 'all']],
    [['verify', '--tail']],
    [['verify', '--head', 'a1']],
  ])('answer %j with what can be asked', (args: string[]) => {
    expect(() => readArguments(args)).toThrow('npm run audit -- verify');
  });
});

import { readArguments, UsageError } from './arguments.js';

describe('readArguments', () => {
  it('takes the reference day of the open corpus for today', () => {
    expect(readArguments(['some/dir', '--untick'])).toEqual({
      corpus: 'some/dir',
      untick: true,
      jsonFile: null,
      runFile: null,
      sdgFile: null,
      languageIdCorpus: null,
      weightsFile: null,
      today: '2026-11-22',
    });
  });

  it('needs no corpus to measure language work', () => {
    expect(readArguments(['--sdg', 'targets.jsonl']).corpus).toBeNull();
    expect(readArguments(['--language-id', 'some/dir']).corpus).toBeNull();
  });

  it.each([[[]], [['a', 'b']], [['a', '--unknown']], [['a', '--today', 'tomorrow']]])(
    'refuses %j',
    (argv) => {
      expect(() => readArguments(argv)).toThrow(UsageError);
    },
  );
});

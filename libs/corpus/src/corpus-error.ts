/** A corpus that can't be read: the message names the file, the line and what is wrong there. */
export class CorpusError extends Error {
  constructor(file: string, line: number | null, problem: string) {
    super(line === null ? `${file}: ${problem}` : `${file}:${line}: ${problem}`);
    this.name = 'CorpusError';
  }
}

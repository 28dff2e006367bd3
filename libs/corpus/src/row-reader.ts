import { CorpusError } from './corpus-error.js';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the fields of one row of a `.jsonl` file. Keys that nobody asks for are ignored; an absent key and
 * null are the same. Whatever has the wrong type throws a CorpusError that names file, line and key.
 */
export class RowReader {
  private constructor(
    private readonly file: string,
    readonly line: number,
    private readonly row: Record<string, unknown>,
    private readonly path: string = '',
  ) {}

  static parse(file: string, line: number, json: string): RowReader {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (error) {
      throw new CorpusError(file, line, `not JSON (${(error as Error).message})`);
    }
    if (!isRecord(value)) throw new CorpusError(file, line, 'must be a JSON object');
    return new RowReader(file, line, value);
  }

  text(key: string): string {
    const value = this.optionalText(key);
    if (value === null || value.trim() === '') this.fail(key, 'must be a text that is not empty');
    return value;
  }

  optionalText(key: string): string | null {
    const value = this.row[key] ?? null;
    if (value !== null && typeof value !== 'string') this.fail(key, 'must be a text or null');
    return value;
  }

  texts(key: string): string[] {
    const value = this.row[key] ?? [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      this.fail(key, 'must be a list of texts');
    return value as string[];
  }

  optionalNumber(key: string): number | null {
    const value = this.row[key] ?? null;
    if (value !== null && typeof value !== 'number') this.fail(key, 'must be a number or null');
    return value;
  }

  optionalDay(key: string): string | null {
    const value = this.optionalText(key);
    if (value !== null && !(CALENDAR_DAY.test(value) && isRealDay(value)))
      this.fail(key, 'must be a day written YYYY-MM-DD, or null');
    return value;
  }

  /** The nested object under `key`, or null. */
  optionalRow(key: string): RowReader | null {
    const value = this.row[key] ?? null;
    if (value === null) return null;
    if (!isRecord(value)) this.fail(key, 'must be an object or null');
    return new RowReader(this.file, this.line, value, `${this.path}${key}.`);
  }

  /** The nested objects under `key`; none when the key is absent. */
  rows(key: string): RowReader[] {
    const value = this.row[key] ?? [];
    if (!Array.isArray(value) || !value.every(isRecord))
      this.fail(key, 'must be a list of objects');
    return value.map(
      (item, index) => new RowReader(this.file, this.line, item, `${this.path}${key}[${index}].`),
    );
  }

  private fail(key: string, problem: string): never {
    throw new CorpusError(this.file, this.line, `"${this.path}${key}" ${problem}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRealDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

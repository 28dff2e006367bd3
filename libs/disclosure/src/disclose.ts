import type { Audience } from './audience.js';
import type { FieldRule, FieldRules } from './field-rule.js';

type Seen<Rule extends FieldRule> = Rule['seenBy'][number];
type SeenByChoice<Rule> = Rule extends { seenByChoice: readonly (infer Some)[] } ? Some : never;

type SeenByAll<Rules, Reader> = {
  [Field in keyof Rules]: Rules[Field] extends FieldRule
    ? [Reader] extends [Seen<Rules[Field]>]
      ? Field
      : never
    : never;
}[keyof Rules];

type SeenBySome<Rules, Reader> = {
  [Field in keyof Rules]: Rules[Field] extends FieldRule
    ? Extract<Reader, Seen<Rules[Field]> | SeenByChoice<Rules[Field]>> extends never
      ? never
      : Field
    : never;
}[keyof Rules];

/**
 * A row as `Reader` sees it. What every one of the readers sees is there; what some see may be missing; what
 * none sees cannot be named.
 */
export type Disclosed<Row, Rules extends FieldRules<Row>, Reader extends Audience> = Pick<
  Row,
  SeenByAll<Rules, Reader> & keyof Row
> &
  Partial<Pick<Row, SeenBySome<Rules, Reader> & keyof Row>>;

/** What goes with a row whose rules say "masked" or leave a choice. */
export interface DisclosedWith<Row> {
  /** What stands in the place of fields that are masked. */
  readonly masked?: Partial<Row>;
  /** Whom the organisation lets see what is left to its choice. */
  readonly chosen?: readonly Audience[];
}

/**
 * The fields of `row` that `reader` may see by the table. Pure. Throws when a field is to be masked and
 * `masked` has nothing for it: rather no answer than an open one.
 */
export function disclose<
  Row extends object,
  const Rules extends FieldRules<Row>,
  Reader extends Audience,
>(
  rules: Rules,
  row: Row,
  reader: Reader,
  { masked = {}, chosen = [] }: DisclosedWith<Row> = {},
): Disclosed<Row, Rules, Reader> {
  const told: Partial<Row> = {};
  for (const [name, rule] of Object.entries<FieldRule>(rules)) {
    const field = name as keyof Row;
    if (!sees(rule, reader, chosen)) continue;
    const isMasked = rule.maskedFor?.includes(reader) ?? false;
    if (isMasked && !(field in masked)) throw new Error(`Nothing masked stands in for "${name}".`);
    told[field] = isMasked ? masked[field] : row[field];
  }
  return told as Disclosed<Row, Rules, Reader>;
}

/** Whether `reader` sees the field at all, masked or not. */
export function sees(
  { seenBy, seenByChoice = [] }: FieldRule,
  reader: Audience,
  chosen: readonly Audience[] = [],
): boolean {
  return seenBy.includes(reader) || (seenByChoice.includes(reader) && chosen.includes(reader));
}

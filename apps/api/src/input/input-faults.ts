import type { ValidationError } from 'class-validator';
import type { FieldFault } from '#domain-error';

/** What the decorators in `fields/` hang on a rule: which fault it is, and which item of a list breaks it. */
export interface RuleContext {
  readonly code: string;
  /** For a rule about the items of a list: true for an item that breaks it. */
  readonly breaks?: (item: unknown) => boolean;
}

/** The faults that class-validator has found, each with the JSON pointer of its field. */
export function inputFaults(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    const own = ownFault(error, pointer);
    return own ? [own] : inputFaults(error.children ?? [], pointer);
  });
}

function ownFault(error: ValidationError, pointer: string): FieldFault | null {
  const rules = Object.keys(error.constraints ?? {});
  if (rules.includes('whitelistValidation')) return unknownField(pointer);
  // "Is missing" says more than "is no text".
  const rule = rules.includes('isDefined') ? 'isDefined' : rules[0];
  if (rule === undefined) return null;
  const context = error.contexts?.[rule] as RuleContext | undefined;
  const item = itemThatBreaks(context, error.value);
  return {
    pointer: item === null ? pointer : `${pointer}/${item}`,
    code: context?.code ?? 'wrong-type',
    detail: error.constraints?.[rule] ?? '',
  };
}

function itemThatBreaks(context: RuleContext | undefined, value: unknown): number | null {
  if (!context?.breaks || !Array.isArray(value)) return null;
  const index = value.findIndex(context.breaks);
  return index < 0 ? null : index;
}

export function unknownField(pointer: string): FieldFault {
  return {
    pointer,
    code: 'unknown-field',
    detail: 'There is no such field. Check its name, or leave it out.',
  };
}

/** `/` and `~` in a name, as RFC 6901 writes them. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

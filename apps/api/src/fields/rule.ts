import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsDefined, IsOptional, type ValidationOptions } from 'class-validator';
import type { RuleContext } from '../input/input-faults.js';

/** What every field of an input says of itself. */
export interface FieldOptions {
  readonly description: string;
  readonly example?: unknown;
  /** A field that is not required may be left out or null: both are "not said". */
  readonly required?: boolean;
}

/** The options of a class-validator rule that tell our code and sentence. */
export function rule(code: string, message: string): ValidationOptions {
  return { message, context: { code } satisfies RuleContext };
}

/** The same for a rule about each item of a list; the fault then names the first item that breaks it. */
export function itemRule(
  code: string,
  message: string,
  breaks: (item: unknown) => boolean,
): ValidationOptions {
  return { each: true, message, context: { code, breaks } satisfies RuleContext };
}

/** Presence, then the rules, then what the OpenAPI document says of the field. */
export function field(
  { description, example, required = false }: FieldOptions,
  schema: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const shown = { ...schema, description, ...(example === undefined ? {} : { example }) };
  return applyDecorators(
    required ? IsDefined(rule('required', 'This is needed.')) : IsOptional(),
    ...rules,
    ApiProperty({
      ...shown,
      required,
      ...(required ? {} : { nullable: true }),
    } as ApiPropertyOptions),
  );
}

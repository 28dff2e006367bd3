import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { type Scope, scopes } from '#membership';
import { NumberField } from '../fields/number-field.js';
import { field, itemRule, rule } from '../fields/rule.js';
import { TextField } from '../fields/text-field.js';

const known = (value: unknown) => (scopes as readonly unknown[]).includes(value);

/** What a new API key is to be. */
export class ApiKeyInput {
  @TextField({ required: true, max: 80, description: 'What it is for.', example: 'Our case files' })
  name: string;

  @field(
    { required: true, description: 'What it may do.' },
    { type: 'array', items: { type: 'string', enum: [...scopes] }, maxItems: scopes.length },
    IsArray(rule('wrong-type', 'Write a list: [ … ].')),
    ArrayMaxSize(scopes.length, rule('too-many', 'Name each scope once.')),
    IsIn(
      scopes,
      itemRule('unknown-scope', `Use: ${scopes.join(', ')}.`, (item) => !known(item)),
    ),
  )
  scopes: Scope[];

  @NumberField({
    min: 1,
    max: 730,
    whole: true,
    description: 'How many days it works; 365 unless told.',
  })
  days?: number | null;
}

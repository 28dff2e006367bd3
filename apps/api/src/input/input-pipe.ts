import { type ArgumentMetadata, type Type, ValidationPipe } from '@nestjs/common';
import { invalid } from '#domain-error';
import { inputFaults } from './input-faults.js';
import { unreadableInput } from './readable-input.js';

/**
 * Checks every body, query and path parameter: readable text, no unknown fields, the rules of the class.
 * Throws DomainError `invalid` that names the fields. Give the class where the parameter's type does not.
 */
export class InputPipe extends ValidationPipe {
  constructor(private readonly input?: Type<object>) {
    super({
      ...(input ? { expectedType: input } : {}),
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => invalid(inputFaults(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const fault = unreadableInput(value, metadata.data ? `/${metadata.data}` : '');
    if (fault) throw invalid([fault]);
    if (metadata.type === 'body' && (this.input ?? isClass(metadata))) refuseOtherThanObject(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function isClass({ metatype }: ArgumentMetadata): boolean {
  return metatype !== undefined && metatype !== Object;
}

function refuseOtherThanObject(value: unknown): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return;
  throw invalid([{ pointer: '', code: 'wrong-type', detail: 'Send a JSON object: { … }.' }]);
}

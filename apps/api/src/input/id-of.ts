import type { PipeTransform } from '@nestjs/common';
import { notFound } from '#domain-error';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** An id in a path. What cannot be one answers as an absent one does: DomainError `not-found`. */
export class IdOf implements PipeTransform<string, string> {
  constructor(private readonly what: string) {}

  transform(text: string): string {
    if (!isId(text)) throw notFound(this.what);
    return text.toLowerCase();
  }
}

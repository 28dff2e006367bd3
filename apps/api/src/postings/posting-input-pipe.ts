import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { invalid } from '#domain-error';
import { InputPipe } from '../input/input-pipe.js';

/** Checks a body whose `kind` says which rules it follows. Throws DomainError `invalid`. */
export class PostingInputPipe<D extends object, O extends object> implements PipeTransform {
  private readonly byKind: ReadonlyMap<unknown, InputPipe>;

  constructor(demand: Type<D>, offer: Type<O>) {
    this.byKind = new Map([
      ['demand', new InputPipe(demand)],
      ['offer', new InputPipe(offer)],
    ]);
  }

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<D | O> {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw invalid([{ pointer: '', code: 'wrong-type', detail: 'Send a JSON object: { … }.' }]);
    }
    const { kind } = value as { kind?: unknown };
    const pipe = this.byKind.get(kind);
    if (pipe) return pipe.transform(value, metadata) as Promise<D | O>;
    const code = kind === undefined ? 'required' : 'unknown-choice';
    throw invalid([{ pointer: '/kind', code, detail: 'Say "demand" or "offer".' }]);
  }
}

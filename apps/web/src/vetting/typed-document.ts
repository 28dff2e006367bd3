import type { DocumentInput } from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';
import { documentKinds } from './document-kinds.js';

const fields = ['kind', 'issuer', 'number', 'link', 'issuedOn', 'expiresOn'] as const;

/** What stands in the form about a paper; everything is text, and may be anything. Days are `YYYY-MM-DD`. */
export type TypedDocument = Readonly<Record<(typeof fields)[number], string>>;

export const emptyDocument: TypedDocument = {
  kind: '',
  issuer: '',
  number: '',
  link: '',
  issuedOn: '',
  expiresOn: '',
};

export function typedDocument(form: FormData): TypedDocument {
  return Object.fromEntries(
    fields.map((field) => [field, formText(form, field).trim()]),
  ) as TypedDocument;
}

/** As the API takes it; null when it is not said what it is. */
export function documentInput(typed: TypedDocument): DocumentInput | null {
  const { issuer, number, link, issuedOn, expiresOn } = typed;
  const kind = documentKinds.find((code) => code === typed.kind);
  if (!kind) return null;
  return {
    kind,
    issuer,
    number: number || null,
    link: link || null,
    issuedOn: issuedOn || null,
    expiresOn: expiresOn || null,
  };
}

/** Whose data are exported or erased. */
export interface DataSubject {
  readonly kind: 'organisation' | 'person';
  readonly id: string;
}

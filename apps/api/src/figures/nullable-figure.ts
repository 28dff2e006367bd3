/** A figure in the document; null where there is nothing to tell, or too few organisations stand behind it. */
export function nullableFigure(type: 'integer' | 'number' = 'number') {
  return { type, nullable: true } as const;
}

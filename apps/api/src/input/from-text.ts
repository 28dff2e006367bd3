import { Transform } from 'class-transformer';

/** In a query everything is text: whole numbers become numbers, the rest stays and is refused. */
export function FromText(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );
}

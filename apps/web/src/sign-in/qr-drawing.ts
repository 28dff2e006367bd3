import { encode } from 'uqr';

/** What readers want around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrDrawing {
  /** Width and height of the drawing, quiet zone included, in modules. */
  readonly size: number;
  /** The dark modules, as the `d` of an SVG path. */
  readonly path: string;
}

/** The QR code of a text, to be drawn dark on light. Pure. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: path.join('') };
}

/** The drawing is heavy enough: a script would have it sent a second time. */
export const csr = false;

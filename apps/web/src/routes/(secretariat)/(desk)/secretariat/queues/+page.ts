/** The figures move while they are looked at. */
export const csr = true;

/** Its own organisation sees partners come in; whoever else reads does without. */
export const csr = true;

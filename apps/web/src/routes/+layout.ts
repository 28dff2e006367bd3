/** No page needs a script so far, so none is sent. A page that needs one says `csr = true` beside itself. */
export const csr = false;

/** The centre is checked in the browser. */
export const csr = true;

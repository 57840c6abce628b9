/** A diary is written, and kept, in the browser. */
export const csr = true;

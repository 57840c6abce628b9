export const prerender = true;
export const trailingSlash = 'always';
export const csr = false;

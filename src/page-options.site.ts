/** Options of every page of the hosted edition: prerendered whole, one folder a page for any static host. */
export const prerender = true;
export const trailingSlash = 'always';

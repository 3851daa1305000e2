/** What a page may load, strictest first. Inline scripts and styles are refused. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For a `<meta http-equiv="Content-Security-Policy">`, where browsers ignore `frame-ancestors` and warn about it. */
export const contentSecurityPolicyForMeta = directives.join('; ');

/** For the response header, as `public/_headers` and every other host file give it. */
export const contentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

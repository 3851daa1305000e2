/** What lies in the folder of the site for hosts, and is nobody else's. */
export const hostFiles = ['_headers', '_redirects', 'staticwebapp.config.json', 'nginx.conf', '.nojekyll'] as const;

export type HostFile = (typeof hostFiles)[number];

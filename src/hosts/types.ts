const utf8 = (type: string) => `${type}; charset=utf-8`;

/** The type of a file by the end of its name. Hosts guess some of them wrongly, and nginx none by itself. */
export const typesByEnding: Readonly<Record<string, string>> = {
  '.html': utf8('text/html'),
  '.css': utf8('text/css'),
  '.js': utf8('text/javascript'),
  '.json': utf8('application/json'),
  '.webmanifest': utf8('application/manifest+json'),
  '.md': utf8('text/markdown'),
  '.csv': utf8('text/csv'),
  '.txt': utf8('text/plain'),
  '.ts': utf8('text/plain'),
  '.ics': utf8('text/calendar'),
  '.xml': utf8('application/xml'),
  '.svg': utf8('image/svg+xml'),
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Of files whose name says more than its ending. */
export const typesByName: Readonly<Record<string, string>> = {
  'feed.xml': utf8('application/atom+xml'),
  'opensearch.xml': utf8('application/opensearchdescription+xml'),
};

/** Whether a file of that type becomes smaller when it is compressed. */
export const isText = (type: string): boolean => type.includes('charset=');

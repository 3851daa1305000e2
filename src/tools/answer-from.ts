import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import { headersFor } from '../hosts/read-headers.ts';
import { rememberSite, type SiteToServe } from './site-to-serve.ts';

/** Answers from the folder of a built site as a host would: compressed or in ranges as it is asked, with the headers and the 404 page of the site. */
export function answerFrom(directory: string): RequestListener {
  const siteNow = rememberSite(directory);
  const compress = compression();

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', ...plainText }).end('This site is only read: GET and HEAD.\n');
      return;
    }
    prepare(request, response);
    compress(request, response, () => {
      try {
        answer(request, response, siteNow(), directory);
      } catch (error) {
        console.error((error as Error).message);
        sendFailure(response);
      }
    });
  };
}

/** What the packages leave open. */
function prepare(request: IncomingMessage, response: ServerResponse): void {
  // A range counts the bytes of the file as it lies there.
  if (request.headers.range !== undefined) delete request.headers['accept-encoding'];
  if (request.method === 'HEAD') {
    // The headers must be those of a GET, compression included. Node itself sends no body; a range is defined for GET only.
    request.method = 'GET';
    delete request.headers.range;
  }
  response.setHeader('Vary', 'Accept-Encoding');
}

function answer(request: IncomingMessage, response: ServerResponse, site: SiteToServe, directory: string): void {
  const [, address = '/', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
  response.setHeaders(headersFor(site.headers, address));
  if (site.addresses.has(address)) {
    // Without a date, as a compressed answer could not be continued from it.
    send(request, address, { root: directory, lastModified: false })
      .on('file', (_path, { size }: { size: number }) => shortenRange(request, size))
      .on('error', (error) => sendError(response, site, error.status))
      .pipe(response);
  } else if (site.addresses.has(`${address}/`)) {
    response.writeHead(301, { Location: `${address}/${query}` }).end();
  } else {
    sendNotFound(response, site);
  }
}

/** The last 500 bytes of a shorter file are the whole file; `send` refuses them. */
function shortenRange({ headers }: IncomingMessage, size: number): void {
  const [, length] = /^bytes=-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (Number(length) > size) headers.range = `bytes=-${size}`;
}

/** What `send` refuses: a range that is not there, a condition that does not hold, a file that a build has just taken away, or that cannot be read. */
function sendError(response: ServerResponse, site: SiteToServe, status: number): void {
  if (status >= 500) sendFailure(response);
  else if (status === 404) sendNotFound(response, site);
  else response.writeHead(status).end();
}

function sendNotFound(response: ServerResponse, site: SiteToServe): void {
  for (const name of response.getHeaderNames().filter((one) => one !== 'vary')) response.removeHeader(name);
  response.setHeaders(headersFor(site.headers, '/404.html'));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(site.notFoundPage);
}

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

function sendFailure(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500, plainText).end('The file could not be read.\n');
}

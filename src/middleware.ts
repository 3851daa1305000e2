import { defineMiddleware } from 'astro:middleware';

/**
 * Hands a page on as a stream of its bytes. Astro keeps what it knows of a page, the response with it, until the collector
 * goes through the whole heap; and with the bytes of thousands of pages the collector has to do so again and again.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  return new Response(response.body, response);
});

import type { AstroPrerenderer } from 'astro';

/** A page with what was to come. */
export type CompletePage = (html: string) => string;

/** Has each page completed before it is written: to read thousands of them once more, and write them again, takes a sixth of a build. */
export const completePages = (prerenderer: AstroPrerenderer, complete: CompletePage): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const result = await prerenderer.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return result;
    const html = complete(await response.text());
    const completed = new Response(Buffer.from(html), response);
    return result instanceof Response ? completed : { ...result, response: completed };
  },
});

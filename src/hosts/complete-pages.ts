import type { AstroPrerenderer } from 'astro';

/** The head of a page with what was to come. */
export type CompleteHead = (head: string) => string;

/** A page as bytes. A `Response` would copy them twice more: what pages in thousands throw away is most of what the collector has to do. */
class WrittenPage extends Response {
  readonly #page: Uint8Array<ArrayBuffer>;

  constructor(page: Uint8Array<ArrayBuffer>, { status, headers }: Response) {
    super('', { status, headers });
    this.#page = page;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#page.buffer);
  }
}

/** What a response holds, as it was given to it. */
async function readBytes({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = body === null ? [] : await Array.fromAsync(body);
  const [only, ...more] = chunks;
  const isWhole = more.length === 0 && only?.length === only?.buffer.byteLength;
  return only !== undefined && isWhole ? only : Uint8Array.from(Buffer.concat(chunks));
}

/** The bytes with their head completed, where they stand if that is as long. What follows the head stays as it is. */
function completeHead(page: Uint8Array<ArrayBuffer>, complete: CompleteHead): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(page.buffer);
  const end = bytes.indexOf('</head>');
  const head = Buffer.from(complete(bytes.toString('utf8', 0, end)));
  const completed = head.length === end ? page : new Uint8Array(head.length + page.length - end);
  if (completed !== page) completed.set(page.subarray(end), head.length);
  completed.set(head);
  return completed;
}

/** Has the head of each page completed before the page is written: to read thousands of them once more, and write them again, takes a sixth of a build. */
export const completePages = (prerenderer: AstroPrerenderer, complete: CompleteHead): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const result = await prerenderer.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return result;
    const completed = new WrittenPage(completeHead(await readBytes(response), complete), response);
    return result instanceof Response ? completed : { ...result, response: completed };
  },
});

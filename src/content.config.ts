import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry, SiteContent } from './domain/content/site-content.ts';
import { loadManyFiles, loadSiteContent } from './load-site-content.ts';
import { ContentError } from './problems/content-error.ts';
import { clientEntrySchema } from './schema/client.ts';
import { shareContent } from './read-content.ts';
import { collections as kinds, type CollectionName } from './schema/collections.ts';

// Each file is validated once, by `loadSiteContent`: it says every problem of every file at once, with line and column,
// and what files must agree on. The schemas given to Astro here are the same; from them come the types of the entries.
// An id of another entry is text and no `reference()`: a reference that leads nowhere builds without a word, where
// `rules/ids-exist.ts` stops the build, with the line and what was probably meant.

let checked: Promise<SiteContent> | undefined;

/** The whole content, read once for all collections: one that is sound may still disagree with another. */
const readChecked = (): Promise<SiteContent> => (checked ??= loadManyFiles(process.cwd()).then(shareContent));

type Stored = Entry & { body?: string };

function listEntries(name: CollectionName, { site, ...folders }: SiteContent): readonly Stored[] {
  return name === 'site' ? [{ id: 'site', file: 'content/site.yaml', ...site }] : folders[name];
}

const watched = new WeakSet<object>();
const refills: ((content: SiteContent) => void)[] = [];

/** In development: reads the content again when a file of it changes. While it is bad the last sound state stays, and the problems are said. */
function watchContent({ watcher, logger }: LoaderContext): void {
  if (watcher === undefined || watched.has(watcher)) return;
  watched.add(watcher);
  watcher.on('all', (_event, path) => {
    if (!/[\\/]content[\\/]/.test(path)) return;
    try {
      const content = loadSiteContent(process.cwd());
      checked = Promise.resolve(content);
      for (const refill of refills) refill(content);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    }
  });
}

/** A collection of the checked entries. Prose is rendered by Astro, from its file. */
const load = (name: CollectionName): Loader => ({
  name: `checked-${name}`,
  load: async (context) => {
    watchContent(context);
    const fill = (content: SiteContent) => {
      context.store.clear();
      for (const { id, file, body, ...data } of listEntries(name, content))
        context.store.set({ id, data, body, filePath: file, deferredRender: body !== undefined });
    };
    refills.push(fill);
    fill(await readChecked());
  },
});

export const collections = {
  clients: defineCollection({ loader: load('clients'), schema: clientEntrySchema }),
  platforms: defineCollection({ loader: load('platforms'), schema: kinds.platforms.schema }),
  capabilities: defineCollection({ loader: load('capabilities'), schema: kinds.capabilities.schema }),
  sources: defineCollection({ loader: load('sources'), schema: kinds.sources.schema }),
  notes: defineCollection({ loader: load('notes'), schema: kinds.notes.schema }),
  disputes: defineCollection({ loader: load('disputes'), schema: kinds.disputes.schema }),
  'powershell-modules': defineCollection({
    loader: load('powershell-modules'),
    schema: kinds['powershell-modules'].schema,
  }),
  errors: defineCollection({ loader: load('errors'), schema: kinds.errors.schema }),
  terms: defineCollection({ loader: load('terms'), schema: kinds.terms.schema }),
  guides: defineCollection({ loader: load('guides'), schema: kinds.guides.schema }),
  site: defineCollection({ loader: load('site'), schema: kinds.site.schema }),
} satisfies Record<CollectionName, unknown>;

import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { Entry, Folder, Prose, SiteContent } from './domain/content/site-content.ts';
import { loadSiteContent } from './load-site-content.ts';
import { endings } from './loader/content-files.ts';
import { schemas } from './loader/validate-file.ts';
import { ContentError } from './problems/content-error.ts';

let checked: SiteContent | undefined;

/** The whole content, checked once for all collections: a collection that is sound may still disagree with another. */
function readChecked(): SiteContent {
  checked ??= loadSiteContent(process.cwd());
  return checked;
}

type Listed = { id: string; file: string; data: Record<string, unknown> };

function listEntries(folder: Folder | 'site'): Listed[] {
  const content = readChecked();
  if (folder === 'site') return [{ id: 'site', file: 'content/site.yaml', data: content.site }];
  return content[folder].map(({ id, file, body: _body, ...data }: Entry & Partial<Prose>) => ({ id, file, data }));
}

const watched = new WeakSet<object>();
const refills: (() => Promise<void>)[] = [];

/** In development: reads the content again when a file of it changes. While it is bad the last sound state stays, and the problems are said. */
function watchContent({ watcher, logger }: LoaderContext): void {
  if (watcher === undefined || watched.has(watcher)) return;
  watched.add(watcher);
  watcher.on('all', async (_event, path) => {
    if (!/[\\/]content[\\/]/.test(path)) return;
    try {
      checked = loadSiteContent(process.cwd());
      for (const refill of refills) await refill();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    }
  });
}

/** A collection of the checked entries. */
function loadData(folder: Folder | 'site'): Loader {
  return {
    name: `checked-${folder}`,
    load: async (context) => {
      watchContent(context);
      const fill = async () => {
        const entries = listEntries(folder);
        context.store.clear();
        for (const { id, file, data } of entries)
          context.store.set({ id, filePath: file, data: await context.parseData({ id, data, filePath: file }) });
      };
      refills.push(fill);
      await fill();
    },
  };
}

/** A collection of prose. Astro renders the text; the data is the checked one, since Astro's own YAML parser reads dates otherwise. */
function loadProse(folder: Folder): Loader {
  const files = glob({ base: `./content/${folder}`, pattern: `*${endings[folder]}` });
  return {
    ...files,
    load: async (context) => {
      watchContent(context);
      readChecked();
      const parseData: LoaderContext['parseData'] = ({ id, data, filePath }) => {
        const entry = listEntries(folder).find((one) => one.id === id);
        return context.parseData({ id, data: (entry?.data ?? data) as typeof data, filePath });
      };
      await files.load({ ...context, parseData });
    },
  };
}

export const collections = {
  site: defineCollection({ loader: loadData('site'), schema: schemas.site }),
  clients: defineCollection({ loader: loadData('clients'), schema: schemas.clients }),
  platforms: defineCollection({ loader: loadData('platforms'), schema: schemas.platforms }),
  sources: defineCollection({ loader: loadData('sources'), schema: schemas.sources }),
  disputes: defineCollection({ loader: loadData('disputes'), schema: schemas.disputes }),
  capabilities: defineCollection({ loader: loadProse('capabilities'), schema: schemas.capabilities }),
  notes: defineCollection({ loader: loadProse('notes'), schema: schemas.notes }),
  'powershell-modules': defineCollection({
    loader: loadProse('powershell-modules'),
    schema: schemas['powershell-modules'],
  }),
  guides: defineCollection({ loader: loadProse('guides'), schema: schemas.guides }),
};

import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Entry, Folder, Prose, SiteContent } from './domain/site-content.ts';
import { endings } from './loader/content-files.ts';
import { schemas } from './loader/validate-file.ts';
import { loadSiteContent } from './load-site-content.ts';

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

/** A collection of the checked entries. In development a changed file is read again. */
function loadData(folder: Folder | 'site'): Loader {
  return {
    name: `checked-${folder}`,
    load: async ({ store, watcher, parseData }) => {
      const fill = async () => {
        const entries = listEntries(folder);
        store.clear();
        for (const { id, file, data } of entries) store.set({ id, filePath: file, data: await parseData({ id, data, filePath: file }) });
      };
      await fill();
      watcher?.on('change', async (path) => {
        if (!/[\\/]content[\\/]/.test(path)) return;
        checked = undefined;
        await fill();
      });
    },
  };
}

/** A collection of prose. Astro renders the text; the data is the checked one, since Astro's own YAML parser reads dates otherwise. */
function loadProse(folder: Folder): Loader {
  const files = glob({ base: `./content/${folder}`, pattern: `*${endings[folder]}` });
  return {
    ...files,
    load: async (context) => {
      const entries = new Map(listEntries(folder).map((entry) => [entry.id, entry.data]));
      const parseData: LoaderContext['parseData'] = ({ id, data, filePath }) => context.parseData({ id, data: (entries.get(id) ?? data) as typeof data, filePath });
      await files.load({ ...context, parseData });
    },
  };
}

export const collections = {
  site: defineCollection({ loader: loadData('site'), schema: schemas.site }),
  clients: defineCollection({ loader: loadData('clients'), schema: schemas.clients }),
  platforms: defineCollection({ loader: loadData('platforms'), schema: schemas.platforms }),
  sources: defineCollection({ loader: loadData('sources'), schema: schemas.sources }),
  capabilities: defineCollection({ loader: loadProse('capabilities'), schema: schemas.capabilities }),
  notes: defineCollection({ loader: loadProse('notes'), schema: schemas.notes }),
  'powershell-modules': defineCollection({ loader: loadProse('powershell-modules'), schema: schemas['powershell-modules'] }),
  guides: defineCollection({ loader: loadProse('guides'), schema: schemas.guides }),
};

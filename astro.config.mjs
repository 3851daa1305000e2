// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildBeside } from './src/tools/build-beside.ts';
import { giveTablesHeads } from './src/tools/prose-tables.ts';
import { writeFilesBeside } from './src/files/files-beside.ts';
import { bundlerTargets } from './src/styles/supported-browsers.ts';
import { serveTextIndex } from './src/text-index/serve-text-index.ts';
import { writeHostFiles } from './src/hosts/host-files.ts';
import { writeSitemap } from './src/tools/write-sitemap.ts';
import { placeVersion } from './src/tools/place-version.ts';
import { keepSitePath } from './src/tools/site-path.ts';

const beside = writeFilesBeside();

export default defineConfig({
  // Addresses end in a slash, as the pages are folders on every host.
  trailingSlash: 'always',
  build: {
    // A request for the styles would hold back the first paint by a turn of the network.
    inlineStylesheets: 'always',
  },
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [giveTablesHeads] }) },
  integrations: [
    keepSitePath(),
    mdx(),
    serveTextIndex(),
    // What is there is named by its version, listed in the map, and told to hosts.
    beside.integration,
    placeVersion(),
    writeSitemap(),
    writeHostFiles(async () => (await beside.written()).forwards),
    buildBeside(),
  ],
  devToolbar: { enabled: false },
  vite: {
    // A build beside the server writes there.
    server: { watch: { ignored: ['**/.*.build-*/**'] } },
    // As the other scripts are called; a service worker has one address for good.
    worker: {
      rolldownOptions: {
        output: { entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : '_astro/[name].[hash].js') },
      },
    },
    build: {
      // The policy allows no inline script, style or data: address.
      assetsInlineLimit: 0,
      // One sheet for all pages, so that one policy names it.
      cssCodeSplit: false,
      // What is newer than these browsers, such as light-dark() and nested rules, is written in their words.
      cssTarget: bundlerTargets,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro marks each MDX module with a directive that the bundler does not know; nothing depends on it.
          if (warning.code === 'MODULE_LEVEL_DIRECTIVE' && warning.message.includes('astro:head-inject')) return;
          warn(warning);
        },
      },
    },
  },
});

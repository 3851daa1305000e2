import {
  capabilityAddress,
  errorAddress,
  moduleAddress,
  noteAddress,
  platformAddress,
  sourceAddress,
  termAddress,
} from '../../content/addresses.ts';
import type { Entry, SiteContent } from '../../content/site-content.ts';
import { sortErrors } from '../../pages/error-list.ts';

// Entries for other programs: their content files without the path, the prose and what only the search needs.

const publish = <Fields extends Entry>({ file: _file, ...entry }: Fields, address: string) => ({ ...entry, address });

export const listPlatforms = ({ platforms }: SiteContent) =>
  platforms.map(({ searchedAs: _words, ...platform }) => publish(platform, platformAddress(platform.id)));

export const listCapabilities = ({ capabilities }: SiteContent) =>
  capabilities.map(({ searchedAs: _words, body: _body, ...capability }) =>
    publish(capability, capabilityAddress(capability.id)),
  );

export const listModules = ({ 'powershell-modules': modules }: SiteContent) =>
  modules.map(({ body: _body, ...entry }) => publish(entry, moduleAddress(entry.id)));

export const listNotes = ({ notes }: SiteContent) =>
  notes.map(({ body: _body, ...note }) => publish(note, noteAddress(note, {})));

export const listTerms = ({ terms }: SiteContent) =>
  terms.map(({ passage, ...term }) => ({
    ...publish(term, termAddress(term.id)),
    passage: passage === undefined ? undefined : { address: passage },
  }));

export const listErrors = ({ errors }: SiteContent) =>
  sortErrors(errors).map((error) => publish(error, errorAddress(error.id)));

export const listSources = ({ sources }: SiteContent) =>
  sources.map((source) => publish(source, sourceAddress(source.id)));

import { part } from './dom/load-part.ts';

// Each is a file of its own, which pages without a use for it never load.
export const loadAnswerPanel = part(() => import('./answer/answer-panel.ts'));
export const loadCheckPanel = part(() => import('./check/check-panel.ts'));
export const loadCopying = part(() => import('./copy/copying.ts'));
export const loadFilterPanel = part(() => import('./filter/filter-panel.ts'));
export const loadKeepSite = part(() => import('./offline/keep-site.ts'));
export const loadSearchPanel = part(() => import('./search/search-panel.ts'));
export const loadSearchText = part(() => import('./search/search-text.ts'));
export const loadWatch = part(() => import('./offline/watch-site.ts'));

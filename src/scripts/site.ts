// What several parts need comes with the page, so that each part is one file that can be asked for again.
// The answers stand last: before the others the bundler would make a file of its own of what they share.
import './check/check-inventory.ts';
import './compare/compare-revisions.ts';
import './copy/copy-answers.ts';
import './copy/copy-codes.ts';
import './search/search-box.ts';
import './shortcuts/shortcut-help.ts';
import './filter/support-filter.ts';
import './menu/site-menu.ts';
import './theme/theme-switch.ts';
import './offline/watch-when-idle.ts';
import './answer/open-answers.ts';

// What several parts need comes with the page, so that each part is one file that can be asked for again.
import '../domain/escape.ts';
import './copy-answers.ts';
import './search-box.ts';
import './shortcut-help.ts';
import './support-filter.ts';
import './theme-switch.ts';

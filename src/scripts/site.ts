import './copy-answers.ts';
import './search-box.ts';
import './shortcut-help.ts';
import './support-filter.ts';
import './theme-switch.ts';

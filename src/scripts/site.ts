import './search-box.ts';
import './shortcut-help.ts';
import './theme-switch.ts';

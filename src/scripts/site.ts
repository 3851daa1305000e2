import './theme-switch.ts';

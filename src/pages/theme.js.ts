import type { APIRoute } from 'astro';
import themeScript from '../scripts/theme/restore-theme.js?raw';

/** The script of the theme as a file: pages that a browser keeps from before it stood in them still ask for it. */
export const GET: APIRoute = () => new Response(themeScript);

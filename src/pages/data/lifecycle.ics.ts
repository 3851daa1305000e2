import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/url.ts';
import { writeCalendar } from '../../domain/export/calendar.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response(writeCalendar(await getSiteContent(), (address) => origin && fullUrl(address, origin)));

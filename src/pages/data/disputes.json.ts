import type { APIRoute } from 'astro';
import { placeAddresses } from '../../components/site/url.ts';
import { disputeData } from '../../domain/export/dispute-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  Response.json(placeAddresses(disputeData(await getSiteContent()), origin));

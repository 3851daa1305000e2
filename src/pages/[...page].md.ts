import type { APIRoute, GetStaticPaths } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { markdownAddress } from '../domain/content/addresses.ts';
import { listAllTwins } from '../domain/export/twins/all.ts';
import { getSiteContent } from '../get-site-content.ts';

/** The twin of each page as Markdown, under its address without the slash: /clients/outlook.md. */
export const getStaticPaths: GetStaticPaths = async () =>
  listAllTwins(await getSiteContent()).map(({ page, text }) => ({
    params: { page: markdownAddress(page).replace(/^\/|\.md$/g, '') },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) => new Response(placeLinks(props.text));

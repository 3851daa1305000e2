import type { APIRoute, GetStaticPaths } from 'astro';
import { placeLinks } from '../components/site/url.ts';
import { listTwins } from '../domain/export/twins/all.ts';
import { getSiteContent } from '../get-site-content.ts';

/** The twin of each page that has one, as Markdown, under its address without the slash: /clients/outlook.md. */
export const getStaticPaths: GetStaticPaths = async () =>
  listTwins(await getSiteContent()).flatMap(({ twins }) =>
    twins.map(({ page, text }) => ({ params: { page: page.slice(1, -1) }, props: { text } })),
  );

export const GET: APIRoute = ({ props }) => new Response(placeLinks(props.text));

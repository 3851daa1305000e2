import type { APIRoute, GetStaticPaths } from 'astro';
import { fullUrl, url } from '../../components/site/url.ts';
import { clientAddress } from '../../domain/content/addresses.ts';
import { writeEmbed } from '../../domain/export/embeds/embed-page.ts';
import { listShown, showAnswers } from '../../domain/export/embeds/shown-answers.ts';
import { getSiteContent } from '../../get-site-content.ts';
import { writeEmbedPolicy } from '../../hosts/content-security-policy.ts';
import { declareColours } from '../../styles/colours.ts';
import sheet from '../../styles/embed.css?inline';

// No Astro component: that would carry the styles of all pages.

/** The file of a page; the development server is asked for its folder. */
const fileOfPage = import.meta.env.DEV ? '' : '/index.html';

export const getStaticPaths: GetStaticPaths = async () =>
  listShown(await getSiteContent()).map(({ capability, client }) => ({
    params: { file: `${capability.id}/${client.id}${fileOfPage}` },
    props: { capability, client },
  }));

const styles = declareColours(sheet) + sheet;
const policy = writeEmbedPolicy([styles]);

export const GET: APIRoute = async ({ props: { capability, client }, site: origin }) => {
  const content = await getSiteContent();
  const canonical = origin && fullUrl(clientAddress(client.id), origin);
  const page = writeEmbed(showAnswers(content, capability, client), {
    site: content.site,
    styles,
    policy,
    canonical,
    toAddress: url,
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};

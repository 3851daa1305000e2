import type { APIRoute } from 'astro';
import { writeHostHeaders } from '../hosts/write-headers.ts';
import { policy } from '../layouts/inline.ts';

/** What hosts read. Astro makes no page of a file whose name begins with a line: the name is given here. */
export const getStaticPaths = () => [{ params: { hosts: '_headers' } }];

export const GET: APIRoute = () => new Response(writeHostHeaders(policy));

import type { APIRoute } from 'astro';
import { buildAnswerData } from '../../domain/answers/build-answer-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(buildAnswerData(await getSiteContent()));

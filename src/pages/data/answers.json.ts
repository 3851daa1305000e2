import type { APIRoute } from 'astro';
import { buildQuestionData } from '../../domain/search/questions/build-question-data.ts';
import { getSiteContent } from '../../get-site-content.ts';

export const GET: APIRoute = async () => Response.json(buildQuestionData(await getSiteContent()));

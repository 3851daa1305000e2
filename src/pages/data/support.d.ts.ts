import type { APIRoute } from 'astro';
import { writeDeclarations } from '../../domain/export/contract/type-declarations.ts';

export const GET: APIRoute = () => new Response(writeDeclarations());

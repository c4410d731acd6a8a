import { json } from '@sveltejs/kit';
import { openApi } from '#lib/server/api/openapi.ts';
import { version } from '../../../../../package.json';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => json(openApi(version));

import { AUDIENCES } from '#lib/audience/audience.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { REFUSAL_CODES } from '#lib/refusal.ts';
import { changeInput, rosterInput } from '../input/change.ts';
import { commandInput } from '../input/command.ts';
import { rehearsalInput } from '../input/rehearsal.ts';

const problemContent = {
	'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } }
};

/** The API's description, made from the very schemas that check what comes in. */
export function openApi(version: string) {
	return {
		openapi: '3.1.0',
		info: { title: 'Nghị Trình', version },
		security: [{ bearer: [] }],
		paths: {
			'/api/v1/health': {
				get: { summary: 'Whether the server is well', security: [], ...answers('Health') }
			},
			'/api/v1/conferences/{slug}': {
				parameters: [slug],
				get: { summary: "The caller's view of a conference", ...answers('View') }
			},
			'/api/v1/conferences/{slug}/run': {
				parameters: [slug],
				post: { summary: 'A command to the run', ...takes(commandInput), ...answers('Done') }
			},
			'/api/v1/conferences/{slug}/changes': {
				parameters: [slug],
				post: { summary: 'A set-up change', ...takes(changeInput), ...answers('Done') }
			},
			'/api/v1/conferences/{slug}/people': {
				parameters: [slug],
				post: {
					summary: 'A change to the list of people',
					...takes(rosterInput),
					...answers('Done')
				}
			},
			'/api/v1/conferences/{slug}/rehearsal': {
				parameters: [slug],
				post: {
					summary: 'Opens or forgets a rehearsal',
					...takes(rehearsalInput),
					...answers('Done')
				}
			},
			'/c/{slug}/live': {
				parameters: [
					slug,
					{
						name: 'view',
						in: 'query',
						schema: { enum: AUDIENCES }
					}
				],
				get: {
					summary: 'A stream of whole views: every message is `event: view`, its id the revision',
					responses: { 200: { description: 'OK', content: { 'text/event-stream': {} } } }
				}
			}
		},
		components: {
			securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
			schemas: SCHEMAS
		}
	};
}

const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } };

const SCHEMAS = {
	Health: {
		type: 'object',
		required: ['status', 'version', 'database'],
		properties: {
			status: { enum: ['ok', 'degraded'] },
			version: { type: 'string' },
			database: { type: 'string' }
		}
	},
	Done: {
		type: 'object',
		required: ['revision'],
		properties: { revision: { type: 'integer', description: 'Only grows.' } }
	},
	View: {
		type: 'object',
		required: ['revision', 'serverTime'],
		properties: {
			revision: { type: 'integer' },
			serverTime: { type: 'string', format: 'date-time' }
		}
	},
	Problem: {
		type: 'object',
		required: ['title', 'status', 'code', 'detail'],
		properties: {
			type: { type: 'string' },
			title: { type: 'string' },
			status: { type: 'integer' },
			code: { enum: REFUSAL_CODES },
			detail: { type: 'string', description: "A sentence in the caller's language." }
		}
	}
};

function takes(schema: v.GenericSchema) {
	const shape = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
	return { requestBody: { required: true, content: { 'application/json': { schema: shape } } } };
}

function answers(name: keyof typeof SCHEMAS) {
	const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
	return {
		responses: {
			200: { description: 'OK', content },
			default: { description: 'A refusal', content: problemContent }
		}
	};
}

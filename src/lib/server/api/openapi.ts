import { VERDICTS } from '#lib/attendance/entry.ts';
import { AUDIENCES } from '#lib/audience/audience.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { REFUSAL_CODES } from '#lib/refusal.ts';
import { changeInput, rosterInput } from '../input/change.ts';
import { attendanceInput, scansInput } from '../input/check-in.ts';
import { commandInput } from '../input/command.ts';
import { rehearsalInput } from '../input/rehearsal.ts';
import { rosterImportInput } from '../input/roster-import.ts';

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
			'/api/v1/conferences/{slug}/people/import': {
				parameters: [slug],
				post: {
					summary: 'A confirmed import: who is new, and what of the others changes',
					...takes(rosterImportInput),
					...answers('Done')
				}
			},
			'/api/v1/conferences/{slug}/people/import/sheets': {
				parameters: [slug],
				post: {
					summary: 'The cells of a workbook or a table of text; nothing of it is kept',
					requestBody: { required: true, content: { 'application/octet-stream': {} } },
					...answers('Sheets')
				}
			},
			'/api/v1/conferences/{slug}/people/{person}/data': {
				parameters: [slug, person],
				get: {
					summary: 'Everything held about one person, for them to take away',
					...answers('PersonalData')
				}
			},
			'/api/v1/conferences/{slug}/delegates': {
				parameters: [slug],
				get: {
					summary: 'The list as a check-in desk must know it, to work without the server too',
					...answers('Delegates')
				}
			},
			'/api/v1/conferences/{slug}/check-ins': {
				parameters: [slug],
				post: {
					summary:
						'One scan, answered with its verdict, or a list, answered with a list in its order',
					description:
						'A scan is kept under its id: sent again it is answered again. `at` is when it happened; ' +
						'`admitted` says that the desk let the person pass before it could ask.',
					...takes(scansInput),
					...answers('Verdicts')
				}
			},
			'/api/v1/conferences/{slug}/attendance': {
				parameters: [slug],
				post: {
					summary: 'Takes a check-in back, or settles whom two doors let in',
					...takes(attendanceInput),
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
const person = { name: 'person', in: 'path', required: true, schema: { type: 'string' } };

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
	Sheets: {
		type: 'object',
		required: ['sheets'],
		properties: {
			sheets: {
				type: 'array',
				items: {
					type: 'object',
					required: ['name', 'rows', 'fonts'],
					properties: {
						name: { type: 'string' },
						rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
						fonts: {
							type: 'object',
							description: 'Fonts of the time before Unicode, by cell: "row:column" from 0.',
							additionalProperties: { type: 'string' }
						}
					}
				}
			}
		}
	},
	Done: {
		type: 'object',
		required: ['revision'],
		properties: { revision: { type: 'integer', description: 'Only grows.' } }
	},
	Verdict: {
		type: 'object',
		required: ['id', 'verdict'],
		properties: {
			id: { type: 'string', format: 'uuid' },
			verdict: { enum: VERDICTS },
			delegateId: { type: 'string', description: 'Whom the scan named.' },
			at: { type: 'string', format: 'date-time', description: 'When it happened, as kept.' },
			since: { type: 'string', format: 'date-time', description: 'In the hall since then …' },
			station: { type: 'string', description: '… having come by this door.' },
			conflict: { type: 'boolean', description: 'Two doors let the person in.' },
			welcome: {
				type: 'object',
				description: 'For a kiosk, which knows no list: whom to greet, and their seat.'
			}
		}
	},
	Verdicts: {
		oneOf: [
			{ $ref: '#/components/schemas/Verdict' },
			{ type: 'array', items: { $ref: '#/components/schemas/Verdict' } }
		]
	},
	Delegates: {
		type: 'object',
		required: ['rosterRevision', 'seq', 'delegates'],
		properties: {
			rosterRevision: { type: 'integer' },
			seq: { type: 'integer', description: "Number of the newest entry in the doors' log." },
			delegates: { type: 'array', items: { type: 'object' } }
		}
	},
	PersonalData: {
		type: 'object',
		required: [
			'conference',
			'notice',
			'person',
			'sheetNumber',
			'passages',
			'passes',
			'namedAs',
			'written'
		],
		properties: {
			conference: { type: 'object' },
			notice: { type: 'object', description: 'On what terms it is held.' },
			person: { type: 'object', description: 'As the list has them.' },
			sheetNumber: { type: ['integer', 'null'], description: 'On printed sign-in sheets.' },
			passages: { type: 'array', items: { type: 'object' }, description: 'Seen by the doors.' },
			passes: { type: 'array', items: { type: 'object' }, description: 'Figures they carry.' },
			namedAs: { type: 'array', items: { type: 'object' }, description: 'Chair, performer …' },
			written: { type: 'array', items: { type: 'object' }, description: 'Edits about them.' }
		}
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

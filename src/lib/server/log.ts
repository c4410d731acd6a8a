import pino from 'pino';

/** The server's log: one JSON line an event, without names or phone numbers. */
export const log = pino({ level: process.env.LOG_LEVEL || 'warn' });

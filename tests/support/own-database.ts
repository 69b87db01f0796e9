import { inject } from 'vitest';
import { createOwnDatabase } from './database.ts';

// Runs before a test file loads anything of the app, which reads its settings once, as it loads.
process.env.NODE_ENV = 'test';
process.env.ORIGIN = 'http://localhost:3000';
process.env.DATA_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;
process.env.DATABASE_URL = await createOwnDatabase(inject('databaseServer'));

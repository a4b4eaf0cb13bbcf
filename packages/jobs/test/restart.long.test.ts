import { QUEUE_SCHEMA, type QueueConnection } from '../src';
import { restartSuite } from './job-suite';
import { createQueueDatabase, type QueueDatabase } from './queue-database';

let database: QueueDatabase;
const connection = (): QueueConnection => ({ kind: 'postgres', url: database.url, schema: QUEUE_SCHEMA });

beforeAll(async () => {
  database = await createQueueDatabase();
});
afterAll(() => database.drop());

describe('jobs on PostgreSQL', () => restartSuite(connection));

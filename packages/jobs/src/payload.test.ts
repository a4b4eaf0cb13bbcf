import { z } from 'zod';
import { InvalidPayload, parsePayload } from './payload';

const definition = {
  name: 'import-ledger',
  queue: 'imports',
  payload: z.object({ run: z.uuid(), rows: z.array(z.object({ line: z.int() })) }),
  attempts: 1,
  backoffMs: 1,
};

it('drops keys the schema does not know', () => {
  const run = '190e8400-e29b-41d4-a716-446655440000';
  expect(parsePayload(definition, { run, rows: [], name: '张三' })).toEqual({ run, rows: [] });
});

it('names every place and rule that is broken, and no value', () => {
  const refused = () => parsePayload(definition, { run: '13900002860', rows: [{ line: '张三' }] });
  expect(refused).toThrow(InvalidPayload);
  expect(refused).toThrow(
    'Payload of imports/import-ledger does not parse: run (invalid_format), rows.0.line (invalid_type)',
  );
});

it('says so when the whole payload is of the wrong kind', () => {
  expect(() => parsePayload(definition, undefined)).toThrow('payload (invalid_type)');
});

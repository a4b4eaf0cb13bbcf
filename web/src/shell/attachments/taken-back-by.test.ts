import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { takenBackBy } from './taken-back-by';

const api = buildSchema(readFileSync(join(__dirname, '../../../../schemas/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});

test.each([
  'education',
  'employment',
  'finance',
  'health',
  'households',
  'housing-water',
  'social-assistance',
])('a file of %s is taken back by a mutation of the graph', (service) => {
  const mutation = takenBackBy(`/attachments/${service}/018f0000-0000-7000-8000-000000000001`);
  expect(String(api.getMutationType()?.getFields()[mutation]?.type)).toBe('TakeBackAttachmentResult!');
});

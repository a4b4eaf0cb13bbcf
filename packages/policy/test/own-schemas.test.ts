import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { schemasDirectory } from '../src/loading/project-directories';

const ajv = new Ajv2020();
const schemaOf = (file: string) => JSON.parse(readFileSync(join(schemasDirectory, file), 'utf8'));
const filesIn = (folder: string) =>
  readdirSync(join(schemasDirectory, folder)).filter((file) => file.endsWith('.json'));

test.each(filesIn('').filter((file) => '$schema' in schemaOf(file)))('%s is a schema', (file) => {
  expect([ajv.validateSchema(schemaOf(file)), ajv.errors]).toEqual([true, null]);
});

test.each(filesIn('rules'))('what rules/%s takes is told by a schema', (file) => {
  expect([ajv.validateSchema(schemaOf(`rules/${file}`).with), ajv.errors]).toEqual([true, null]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { mendings } from '../../src/quality/domain/mending';
import { ruleCodes } from '../../src/quality/domain/quality-rules';

const schema = buildSchema(
  readFileSync(join(__dirname, '..', '..', '..', '..', 'schemas', 'api.graphql'), 'utf8'),
  { assumeValidSDL: true },
);
const mutations = schema.getMutationType()?.getFields() ?? {};
const inputOf = (name: string): GraphQLInputObjectType | undefined => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : undefined;
};
// What may be named as a field: of the input itself, or of the members or changes in it.
const NESTED = ['AssessedMemberInput', 'MemberChangesInput', 'MemberIncomeInput'];

test.each(ruleCodes)('%s is mended by mutations and fields that the graph has', (code) => {
  const { zh, en } = mendings[code];
  const named = [...zh.matchAll(/[a-z]+[A-Z][A-Za-z]*/g)].map(([word]) => word);
  for (const word of named) {
    const fields = Object.keys(mutations)
      .filter((mutation) => zh.includes(mutation))
      .flatMap((mutation) => {
        const input = inputOf(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`);
        return Object.keys(input?.getFields() ?? {});
      });
    const nested = NESTED.flatMap((name) => Object.keys(inputOf(name)?.getFields() ?? {}));
    expect([...Object.keys(mutations), ...fields, ...nested]).toContain(word);
  }
  expect(en.length).toBeGreaterThan(20);
});

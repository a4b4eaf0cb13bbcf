import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isUnionType } from 'graphql';
import type { Finding } from '../finding';

// What @dixian/recording may answer: the key is missing, is in use, or its first answer is out of sight.
const ANSWERS = ['InvalidInput', 'KeyInUse', 'NotFound'];

/** A mutation that takes an `idempotencyKey` gives a union with every error of recording under a key. */
export function keys(api: GraphQLSchema): Finding[] {
  return Object.values(api.getMutationType()?.getFields() ?? {})
    .filter(takesKey)
    .flatMap((field) => {
      const result = getNamedType(field.type);
      const members = isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
      const missing = ANSWERS.filter((name) => !members.includes(name));
      if (missing.length === 0) return [];
      const message = `takes an idempotencyKey, and ${result.name} lacks ${missing.join(', ')}`;
      return [{ rule: 'keys', at: `Mutation.${field.name}`, message }];
    });
}

function takesKey({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type }) => {
    const input = getNamedType(type);
    return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
  });
}

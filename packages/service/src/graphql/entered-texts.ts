import {
  allInvalid,
  type InvalidInput,
  readInput,
  refusedText,
  SaidError,
  type UserErrorValue,
} from '@dixian/graph';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
} from 'graphql';
import type { RequestContext } from './request-context';

/** Has every mutation read the texts of its input before it runs, so that none can forget it. */
export function readEnteredTexts(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const typed = givesInvalidInput(field.type);
    field.resolve = (source, args, context, info) => {
      const read = readArguments(field, args);
      if ('values' in read) return resolve(source, read.values, context, info);
      if (typed) return read.refusal;
      const { code, message } = read.refusal;
      throw new SaidError(message, 'BAD_USER_INPUT', { problem: code });
    };
  }
}

function readArguments(
  { args: taken }: GraphQLField<unknown, RequestContext>,
  given: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown> } | { refusal: UserErrorValue } {
  const values: Record<string, unknown> = { ...given };
  const wrong: InvalidInput[] = [];
  for (const { name, type } of taken) {
    const read = readInput(given[name], type);
    wrong.push(...read.problems.map(({ field, problem, longest }) => refusedText(field, problem, longest)));
    if (name in given) values[name] = read.value;
  }
  const refusal = allInvalid(wrong);
  return refusal ? { refusal } : { values };
}

function givesInvalidInput(type: GraphQLOutputType): boolean {
  const result = getNamedType(type);
  return isUnionType(result) && result.getTypes().some(({ name }) => name === 'InvalidInput');
}

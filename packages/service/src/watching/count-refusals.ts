import { isUserError } from '@dixian/graph';
import { underWay } from '@dixian/telemetry';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/** Tells of every typed refusal of a mutation by its code, once for each answer. */
export function countRefusals(
  schema: GraphQLSchema,
  refused: (mutation: string, code: string) => void,
): void {
  for (const [mutation, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      const answer: unknown = await resolve(source, args, context, info);
      if (isUserError(answer)) {
        refused(mutation, answer.code);
        underWay()?.tell({ 'dixian.refused': answer.code });
      }
      return answer;
    };
  }
}

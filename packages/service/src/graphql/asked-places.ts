import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import type { RequestContext } from './request-context';

/** How a service answers for places that are asked for by their code. */
export interface AskedPlaces {
  /** Whether there is or was a place of that code; a service that does not keep divisions cannot say. */
  knows?(context: RequestContext, code: string): Promise<boolean>;
  /** Fields that tell the law of any place, wherever the caller belongs; `*` for all. */
  anywhere?: readonly string[] | '*';
}

const CODE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/**
 * Has every query that is narrowed to a division ask first whether that is a place in the caller's sight, so that a
 * mistyped code does not read as nothing to do. What lies elsewhere and what does not exist get the same words.
 */
export function askForPlaces(schema: GraphQLSchema, { knows, anywhere = [] }: AskedPlaces = {}): void {
  if (anywhere === '*') return;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (anywhere.includes(field.name) || !takesDivision(field)) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: RequestContext, info) => {
      const asked = placesIn(args);
      if (!asked.every((code) => isInSight(code, context))) throw noSuchPlace(context);
      const open = knows ? asked.filter((code) => !context.scope.division.startsWith(code)) : [];
      if (!knows || open.length === 0) return resolve(source, args, context, info);
      return Promise.all(open.map((code) => knows(context, code))).then((known) => {
        if (!known.every(Boolean)) throw noSuchPlace(context);
        return resolve(source, args, context, info);
      });
    };
  }
}

/** Whether a query takes the code of a division, by itself or in its filter. */
export function takesDivision({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>): boolean {
  return args.some(
    ({ name, type }) =>
      name === 'division' || (name === 'filter' && isInputObjectType(type) && 'division' in type.getFields()),
  );
}

// By itself, in the filter, or as the place of the office whose work is meant.
function placesIn({ division, filter }: AskedArguments): string[] {
  const asked = [division, filter?.division, filter?.unit?.division];
  return asked.filter((code): code is string => typeof code === 'string' && code !== '');
}

interface AskedArguments {
  readonly division?: unknown;
  readonly filter?: {
    readonly division?: unknown;
    readonly unit?: { readonly division?: unknown } | null;
  } | null;
}

// Wider than the caller's own is the caller's own.
function isInSight(code: string, { scope }: RequestContext): boolean {
  return CODE.test(code) && (code.startsWith(scope.division) || scope.division.startsWith(code));
}

function noSuchPlace({ language }: RequestContext): GraphQLError {
  return new GraphQLError(
    language === 'zh'
      ? '您能看到的范围内没有这个行政区划，请核对代码。'
      : 'There is no such division in your sight. Please check its code.',
    { extensions: { code: 'NO_SUCH_PLACE' } },
  );
}

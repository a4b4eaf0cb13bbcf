import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { officialTerm } from '../exports/heading';

/** A typed error that a mutation may answer with. */
export interface ErrorType {
  /** What it is, in official words; in English where its description has none. */
  readonly says: string;
  /** Its code where it has one alone; null where the code tells which of several it is. */
  readonly code: string | null;
  /** What it tells beside code, message and clauses. */
  readonly fields: readonly string[];
}

const SHARED = ['code', 'message', 'clauses'];
const ALWAYS = /^Always `([A-Z_]+)`/;

/** Every typed error of the graph by its type. */
export function errorTypes(api: GraphQLSchema): Record<string, ErrorType> {
  const userError = api.getType('UserError');
  if (!isInterfaceType(userError)) return {};
  const types = [...api.getPossibleTypes(userError)].sort((one, other) => (one.name < other.name ? -1 : 1));
  return Object.fromEntries(
    types.map((type) => {
      const fields = type.getFields();
      const error: ErrorType = {
        says: officialTerm(type.description) ?? type.description ?? type.name,
        code: ALWAYS.exec(fields.code?.description ?? '')?.[1] ?? null,
        fields: Object.keys(fields).filter((name) => !SHARED.includes(name)),
      };
      return [type.name, error];
    }),
  );
}

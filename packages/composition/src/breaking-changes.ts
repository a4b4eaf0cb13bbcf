import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { AcceptedChange } from './accepted';
import type { Finding } from './finding';

/**
 * Every change from the landed to the new API that can break a client and is not accepted.
 * An added enum value counts where it can come back in an answer; an added union member counts unless it is
 * a UserError, which clients are told to select by its interface.
 */
export function checkBreakingChanges(
  landedSdl: string,
  api: GraphQLSchema,
  accepted: readonly AcceptedChange[],
): Finding[] {
  const landed = buildSchema(landedSdl);
  const changes = [
    ...findBreakingChanges(landed, api),
    ...findDangerousChanges(landed, api).filter((change) => breaks(change.type, change.description, api)),
  ];
  return changes
    .filter((change) => !accepted.some((entry) => entry.change === change.description))
    .map((change) => ({
      rule: change.type,
      at: 'schemas/api.graphql',
      message: `${change.description} Expand first, or list this sentence with its reason in schemas/breaking-changes.yaml`,
    }));
}

function breaks(type: DangerousChangeType, description: string, api: GraphQLSchema): boolean {
  switch (type) {
    case DangerousChangeType.OPTIONAL_ARG_ADDED:
    case DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED:
      return false;
    case DangerousChangeType.VALUE_ADDED_TO_ENUM:
      return outputTypeNames(api).has(lastWord(description));
    case DangerousChangeType.TYPE_ADDED_TO_UNION:
      return !isUserError(firstWord(description), api);
    default:
      return true;
  }
}

function isUserError(name: string, api: GraphQLSchema): boolean {
  const type = api.getType(name);
  return isObjectType(type) && type.getInterfaces().some((parent) => parent.name === 'UserError');
}

function outputTypeNames(api: GraphQLSchema): Set<string> {
  const fields = Object.values(api.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  return new Set(fields.map((field) => getNamedType(field.type).name));
}

function firstWord(sentence: string): string {
  return sentence.split(' ')[0] ?? '';
}

function lastWord(sentence: string): string {
  return sentence.replace(/\.$/, '').split(' ').at(-1) ?? '';
}

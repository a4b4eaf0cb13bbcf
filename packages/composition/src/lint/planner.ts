import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';
import { stringArgument } from './coordinates';

/** What the query planner of the gateway cannot do right, by the audits of federation gateways: it is refused here. */
export function planner(subgraphs: readonly Subgraph[], api: GraphQLSchema): Finding[] {
  return [
    ...subgraphs.flatMap(interfaceObjects),
    ...subgraphs.flatMap(requiredArguments),
    ...overlappingKeys(subgraphs),
    ...differingUnions(subgraphs),
    ...narrowedFields(api),
  ];
}

const rule = 'planner';

function interfaceObjects({ authored }: Subgraph): Finding[] {
  const message =
    'uses @interfaceObject, whose fragments the planner fails or drops; let each type of the interface have the field';
  return objects(authored)
    .filter(({ directives }) => directives?.some(({ name }) => name.value === 'interfaceObject'))
    .map(({ name }) => ({ rule, at: name.value, message }));
}

function requiredArguments({ authored }: Subgraph): Finding[] {
  const message =
    'requires a field with arguments, which the planner mixes up with what the client asks for; require a field without any';
  return objects(authored).flatMap((type) =>
    (type.fields ?? [])
      .filter((field) =>
        fieldSets(field.directives, 'requires').some((set) => everyField(set).some(hasArguments)),
      )
      .map((field) => ({ rule, at: `${type.name.value}.${field.name.value}`, message })),
  );
}

// Two keys that reach into the same object for different fields: the planner then asks for what it does not have.
function overlappingKeys(subgraphs: readonly Subgraph[]): Finding[] {
  const known = new Map<string, string>();
  const found = new Map<string, Finding>();
  for (const type of subgraphs.flatMap(({ authored }) => objects(authored))) {
    for (const parent of fieldSets(type.directives, 'key').flatMap(everyField)) {
      if (!parent.selectionSet) continue;
      const at = `${type.name.value}.${parent.name.value}`;
      const inside = everyField(parent.selectionSet).map(print).sort().join(' ');
      const message =
        'is part of several composite keys by different fields, which the planner fails; use one key of it, or a key of plain fields';
      if ((known.get(at) ?? inside) !== inside) found.set(at, { rule, at, message });
      known.set(at, inside);
    }
  }
  return [...found.values()];
}

// A department that does not know a member is not asked for its fields, and where it could be, neither are the others.
function differingUnions(subgraphs: readonly Subgraph[]): Finding[] {
  const known = new Map<string, { name: string; members: string }>();
  return subgraphs.flatMap(({ name, document }) =>
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.UNION_TYPE_DEFINITION) return [];
      const at = definition.name.value;
      const members = (definition.types ?? [])
        .map((type) => type.name.value)
        .sort()
        .join(' ');
      const first = known.get(at);
      if (!first) known.set(at, { name, members });
      if (!first || first.members === members) return [];
      const message = `has other members in ${first.name} than in ${name}: the planner leaves fields of some out; give it the same everywhere`;
      return [{ rule, at, message }];
    }),
  );
}

// Fields that fragments on several types ask for side by side may not differ in form; aliases below them do not help.
function narrowedFields(api: GraphQLSchema): Finding[] {
  const types = Object.values(api.getTypeMap());
  return types.filter(isObjectType).flatMap((type) =>
    type.getInterfaces().flatMap((each) =>
      Object.values(each.getFields()).flatMap((field) => {
        const own = type.getFields()[field.name];
        if (!own || nullability(String(own.type)) === nullability(String(field.type))) return [];
        const message = `is ${own.type}, and ${field.type} in ${each.name}: the planner asks for it by type and the answers conflict; give both the same nullability`;
        return [{ rule, at: `${type.name}.${field.name}`, message }];
      }),
    ),
  );
}

const nullability = (type: string) => type.replaceAll(/\w+/g, '');

function objects({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? [{ ...definition, kind: Kind.OBJECT_TYPE_DEFINITION }]
      : [],
  );
}

function fieldSets(directives: ObjectTypeDefinitionNode['directives'], name: string): SelectionSetNode[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .flatMap((directive) => {
      const [definition] = parse(`{ ${stringArgument(directive, 'fields') ?? '__typename'} }`).definitions;
      return definition?.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [];
    });
}

function everyField({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inside = selection.selectionSet ? everyField(selection.selectionSet) : [];
    return selection.kind === Kind.FIELD ? [selection, ...inside] : inside;
  });
}

const hasArguments = (field: FieldNode) => (field.arguments?.length ?? 0) > 0;

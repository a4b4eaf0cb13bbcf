import {
  type CompositeType,
  type FieldSelection,
  isSubtype,
  type OperationElement,
  type Schema,
  type SelectionSet,
  Variable,
} from '@apollo/federation-internals';

/** A field of the answer: every selection of one response name, and the type it was selected on. */
export interface SelectedField {
  readonly first: FieldSelection;
  readonly parentType: CompositeType;
  readonly selectionSets: SelectionSet[];
}

/** What decides which selections apply: the schema, the values of Boolean variables, the runtime type where it is known. */
export interface Selecting {
  readonly schema: Schema;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly typename: string | undefined;
}

/** The fields to answer for an object, by response name, in the order in which the query first names them. */
export function selectedFields(
  selectionSets: readonly SelectionSet[],
  parentType: CompositeType,
  selecting: Selecting,
): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>();
  for (const selectionSet of selectionSets) collect(selectionSet, parentType, selecting, fields);
  return fields;
}

function collect(
  selectionSet: SelectionSet,
  parentType: CompositeType,
  selecting: Selecting,
  fields: Map<string, SelectedField>,
): void {
  for (const selection of selectionSet.selections()) {
    if (isSkipped(selection.element, selecting)) continue;
    if (selection.kind === 'FieldSelection') {
      const name = selection.element.responseName();
      const known = fields.get(name);
      const inner = selection.selectionSet ? [selection.selectionSet] : [];
      if (known) known.selectionSets.push(...inner);
      else fields.set(name, { first: selection, parentType, selectionSets: inner });
    } else {
      const { typeCondition } = selection.element;
      if (!applies(typeCondition, parentType, selecting)) continue;
      collect(selection.selectionSet, typeCondition ?? parentType, selecting, fields);
    }
  }
}

function applies(
  condition: CompositeType | undefined,
  parentType: CompositeType,
  { schema, typename }: Selecting,
): boolean {
  if (!condition) return true;
  if (!typename) return isSubtype(condition, parentType);
  const type = schema.type(typename);
  return type !== undefined && isSubtype(condition, type);
}

function isSkipped(element: OperationElement, { schema, conditions }: Selecting): boolean {
  const skip = element.appliedDirectivesOf(schema.skipDirective())[0];
  if (skip && conditionValue(skip.arguments().if, conditions) === true) return true;
  const include = element.appliedDirectivesOf(schema.includeDirective())[0];
  return include !== undefined && conditionValue(include.arguments().if, conditions) !== true;
}

function conditionValue(argument: unknown, conditions: Selecting['conditions']): unknown {
  return argument instanceof Variable ? conditions[argument.name] : argument;
}

/** Names of the variables that @skip and @include of an operation ask for. */
export function conditionVariables(selectionSet: SelectionSet, schema: Schema, names = new Set<string>()) {
  for (const selection of selectionSet.selections()) {
    for (const directive of [schema.skipDirective(), schema.includeDirective()]) {
      for (const applied of selection.element.appliedDirectivesOf(directive)) {
        const argument = applied.arguments().if;
        if (argument instanceof Variable) names.add(argument.name);
      }
    }
    if (selection.selectionSet) conditionVariables(selection.selectionSet, schema, names);
  }
  return names;
}

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  isCompositeType,
  isEnumType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { own } from '../own-property';
import { type Selecting, selectedFields } from './selected-fields';

/** A field of the answer for objects of one type. */
export interface SelectedField {
  /** Its name in the answer, and the one it was gathered under. */
  readonly name: string;
  readonly gathered: string;
  /** `schema`: answered beforehand by introspection. */
  readonly kind: 'data' | 'typename' | 'schema';
  readonly definition: GraphQLField<unknown, unknown>;
  readonly inside: readonly SelectionSetNode[];
}

/** The fields of an operation by the type of each object, under one set of @skip and @include; worked out once each. */
export class Selections {
  private readonly known = new WeakMap<readonly SelectionSetNode[], Map<string, readonly SelectedField[]>>();

  constructor(
    private readonly selecting: Selecting,
    /** Names of the answer by the names they are gathered under, where these differ. */
    private readonly answerNames: ReadonlyMap<string, string>,
  ) {}

  of(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly SelectedField[] {
    let byType = this.known.get(sets);
    if (!byType) {
      byType = new Map();
      this.known.set(sets, byType);
    }
    let fields = byType.get(type.name);
    if (!fields) {
      fields = [...selectedFields(sets, type, this.selecting)].map(([name, nodes]) =>
        this.field(name, nodes, type),
      );
      byType.set(type.name, fields);
    }
    return fields;
  }

  /** The type of an object: the declared one, or where that is abstract the one it names; undefined where it is none of these. */
  typeOf(declared: GraphQLCompositeType, typename: unknown): GraphQLObjectType | undefined {
    if (isObjectType(declared)) return declared;
    const { schema } = this.selecting;
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    return isObjectType(type) && schema.isSubType(declared, type) ? type : undefined;
  }

  /** Whether a value is known to the departments and hidden from clients: it is null, and nobody's fault. */
  hides(type: GraphQLCompositeType | GraphQLLeafType, value: unknown): boolean {
    const { schema, supergraph } = this.selecting;
    if (isCompositeType(type)) {
      const typename = String(own(value as object, '__typename'));
      return schema.getType(typename) === undefined && isObjectType(supergraph.getType(typename));
    }
    const whole = supergraph.getType(type.name);
    return isEnumType(type) && isEnumType(whole) && whole.getValue(String(value)) !== undefined;
  }

  private field(gathered: string, nodes: readonly FieldNode[], type: GraphQLObjectType): SelectedField {
    const name = this.answerNames.get(gathered) ?? gathered;
    const field = nodes[0]?.name.value ?? '';
    const inside = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (field === TypeNameMetaFieldDef.name) {
      return { name, gathered, kind: 'typename', definition: TypeNameMetaFieldDef, inside };
    }
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((definition) => definition.name === field);
    if (meta) return { name, gathered, kind: 'schema', definition: meta, inside };
    const definition = type.getFields()[field];
    if (!definition) throw new Error(`${type.name} has no field ${field}`);
    return { name, gathered, kind: 'data', definition, inside };
  }
}

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { valueWords } from '../words/value-words';
import type { ColumnKind, ColumnWords, ShownField } from './column-words';
import { officialTerm } from './heading';

/** One column of an export: where its value stands in an edge of the list, and how it is written. */
export interface ExportColumn {
  readonly heading: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** Official words of enum values. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly personal?: boolean;
  readonly arguments?: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  Money: 'amount',
  Date: 'day',
  DateTime: 'instant',
  Int: 'number',
  Float: 'number',
  Boolean: 'flag',
};

// An id finds a row for a program, a cursor a page.
const NO_COLUMNS = ['id', 'cursor', 'node'];

/** Makes the columns of a type. What has no official word is called as in the graph, for the exporter's test to find. */
export class ListColumns {
  constructor(private readonly words: ColumnWords) {}

  /** Columns of an object that is itself the row: as it is shown elsewhere, then its further fields. */
  of(type: GraphQLObjectType, at: readonly string[]): ExportColumn[] {
    const shown = (this.words.shown[type.name] ?? []).map(
      ({ path, kind = 'text', ...rest }): ExportColumn => ({ ...rest, path: [...at, ...path], kind }),
    );
    return [
      ...shown,
      ...Object.values(type.getFields()).flatMap((field) => this.ofField(type, field, at, true)),
    ];
  }

  private ofField(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    at: readonly string[],
    goesOn: boolean,
  ): ExportColumn[] {
    const { left, personal, shown } = this.words;
    const inner = getNamedType(field.type);
    const coordinate = `${type.name}.${field.name}`;
    const isLeft = [field.name, coordinate].some((name) => NO_COLUMNS.includes(name) || left.includes(name));
    if (isLeft || field.deprecationReason || field.args.length > 0) return [];
    const path = [...at, field.name];
    if (isLeafType(inner)) {
      return [
        {
          heading: this.heading(type, field),
          path,
          ...this.written(inner, codesOf(this.words, type, field.name)),
          ...(personal.includes(coordinate) && { personal: true }),
        },
      ];
    }
    const fields = shown[inner.name];
    if (fields) return fields.map((each) => this.shownColumn(type, field, each, path));
    const isValue =
      isObjectType(inner) && !('id' in inner.getFields()) && !isListType(getNullableType(field.type));
    if (!isValue || !goesOn) return [];
    const heading = this.heading(type, field);
    return Object.values(inner.getFields())
      .flatMap((each) => this.ofField(inner, each, path, false))
      .map((column) => ({ ...column, heading: `${heading}：${column.heading}` }));
  }

  // A household is the household: only of what is called otherwise, as a borrower, the columns say so.
  private shownColumn(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    shown: ShownField,
    path: readonly string[],
  ): ExportColumn {
    const inner = getNamedType(field.type);
    const own = inner.name.toLowerCase() === field.name.toLowerCase() || shown.heading === '';
    const prefix = own && shown.heading !== '' ? '' : this.heading(type, field);
    const { personal, kind = 'text', arguments: given } = shown;
    const [only, further] = shown.path;
    const value = isObjectType(inner) && only && !further ? inner.getFields()[only] : undefined;
    const labels = value && this.written(getNamedType(value.type), undefined).labels;
    return {
      heading: prefix + shown.heading,
      path: [...path, ...shown.path],
      kind,
      ...(labels && { labels }),
      ...(personal && { personal }),
      ...(given && { arguments: given }),
    };
  }

  private written(
    type: GraphQLNamedType,
    codes: Readonly<Record<string, string>> | undefined,
  ): Pick<ExportColumn, 'kind' | 'labels'> {
    if (!isEnumType(type)) return { kind: KINDS[type.name] ?? 'text', ...(codes && { labels: codes }) };
    const labels = type
      .getValues()
      .map((value) => [value.name, valueWords(value)?.zh ?? value.name] as const);
    return { kind: 'text', labels: Object.fromEntries(labels) };
  }

  private heading(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const { headings } = this.words;
    const own = headings[`${type.name}.${field.name}`] ?? officialTerm(field.description);
    return own ?? headings[field.name] ?? field.name;
  }
}

function codesOf({ codes }: ColumnWords, type: GraphQLObjectType, field: string) {
  return codes[`${type.name}.${field}`] ?? codes[field];
}

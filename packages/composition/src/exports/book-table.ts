import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { bookCall } from './book-call';
import type { BookWords } from './column-words';
import { together } from './export-lists';
import { officialTerm } from './heading';
import type { ExportColumn, ListColumns } from './list-columns';

/** A table of the workbook: where its rows stand in the household, and their columns. */
export interface BookTable {
  readonly title: string;
  readonly path: readonly string[];
  /** Whether it is a page of a connection, of which there may be more. */
  readonly connection: boolean;
  readonly columns: readonly ExportColumn[];
  /** Its path as the operation calls it. */
  readonly steps: readonly string[];
}

// What a household has of a kind in years; of each member a part of that.
const OF_HOUSEHOLD = 200;
const OF_MEMBER = 50;

/** Makes the tables of the workbook from the fields of the household and of its members. */
export class BookTables {
  constructor(
    private readonly household: GraphQLObjectType,
    private readonly columns: ListColumns,
    private readonly words: BookWords,
  ) {}

  /** The table of a field, by its path from the household; of the household itself by the empty one. */
  at(name: string): BookTable {
    const path: string[] = [];
    const steps: string[] = [];
    const names: ExportColumn[] = [];
    let type = this.household;
    let connection = false;
    let title = this.words.title;
    for (const step of name === '' ? [] : name.split('.')) {
      const field = type.getFields()[step];
      if (!field) throw new Error(`${type.name} has no ${step}, which the workbook names`);
      const inner = getNamedType(field.type);
      const called = bookCall(field, names.length > 0 ? OF_MEMBER : OF_HOUSEHOLD);
      title = this.words.titles[name] ?? officialTerm(field.description) ?? name;
      path.push(step);
      steps.push(called);
      if (!isObjectType(inner)) throw new Error(`${type.name}.${step} is no row of the workbook`);
      if (inner.name === 'Person') names.push(nameAt(path));
      connection = inner.name.endsWith('Connection');
      type = connection ? nodeOf(inner) : inner;
      if (connection) {
        path.push('edges', 'node');
        steps.push('edges', 'node');
      }
    }
    return { title, path, connection, columns: together([...names, ...this.ofRow(type, path)]), steps };
  }

  // Whose it is and where that lives stands on the first sheet; numbers stand with the members, once.
  private ofRow(type: GraphQLObjectType, path: readonly string[]): ExportColumn[] {
    const own = this.columns.of(type, path);
    const wholly = Object.entries(this.words.wholly).flatMap(([coordinate, more]) => {
      const [owner, name = ''] = coordinate.split('.');
      const inner = getNamedType(type.getFields()[name]?.type);
      if (owner !== type.name || !isObjectType(inner)) return [];
      const at = [...path, name];
      const besides = more.map(({ path: to, kind = 'text', ...rest }) => ({
        ...rest,
        kind,
        path: [...at, ...to],
      }));
      return [...this.columns.of(inner, at), ...besides];
    });
    const further = path.length + 1;
    return together([
      ...wholly.filter((column) => !column.path.slice(further, -1).some(isOfAnother)),
      ...own.filter(
        (column) => column.arguments === undefined && (path.length === 0 || isOwn(column, path.length)),
      ),
    ]);
  }
}

// Where the household lives stands on the first sheet.
const isOfAnother = (step: string) => step === 'person' || step === 'household' || step === 'division';

function isOwn({ path }: ExportColumn, from: number): boolean {
  return !path.slice(from, -1).some((step) => step === 'household' || step === 'division');
}

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(connection.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  if (!isObjectType(node)) throw new Error(`${connection.name} has no rows of one kind`);
  return node;
}

function nameAt(path: readonly string[]): ExportColumn {
  return { heading: '姓名', path: [...path, 'name'], kind: 'text', personal: true };
}

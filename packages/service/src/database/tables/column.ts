import type { EntitySchemaColumnOptions } from 'typeorm';

/** What an insert says of a column: it gives it, it may leave it out, or the database alone makes it. */
export type Giving = 'given' | 'optional' | 'never';

/** How values of a column are sealed under the keys of the house. */
export interface Sealing {
  /** Other columns of the row, by their names in code, that say what a value is sealed for; none where it is a text. */
  readonly of?: readonly string[];
  /** What a value is sealed for, made of those columns: it opens under that name alone. */
  readonly name?: (...values: string[]) => string;
}

/** A column of a table: how PostgreSQL keeps it, and what a value of it is in code. */
export class Column<Value, Given extends Giving> {
  declare readonly value: Value;
  declare readonly giving: Given;

  constructor(
    readonly options: EntitySchemaColumnOptions,
    readonly sealing?: Sealing,
  ) {}

  /** May be null, which it is where an insert leaves it out. */
  nullable(): Column<Value | null, 'optional'> {
    return new Column({ ...this.options, nullable: true }, this.sealing);
  }

  /** Where an insert leaves it out, it is what this SQL gives, written as PostgreSQL prints it. */
  byDefault(sql: string): Column<Value, 'optional'> {
    return new Column({ ...this.options, default: () => sql }, this.sealing);
  }

  /** The database has it under another name than code's in snake case, which may be a word of SQL. */
  named(name: string): Column<Value, Given> {
    return new Column({ ...this.options, name }, this.sealing);
  }

  /** The database makes it of the row's other columns by this SQL, written as PostgreSQL prints it. */
  madeOf(sql: string): Column<Value, 'never'> {
    const made = { generatedType: 'STORED', asExpression: sql, insert: false, update: false } as const;
    return new Column({ ...this.options, ...made }, this.sealing);
  }

  /** Its values are words of that type. */
  of<Word extends Value>(): Column<Word, Given> {
    return new Column(this.options, this.sealing);
  }
}

/** A column of any kind. */
export type AnyColumn = Column<unknown, Giving>;

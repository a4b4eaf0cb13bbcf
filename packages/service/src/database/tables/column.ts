import type { EntitySchemaColumnOptions } from 'typeorm';

/** What an insert says of a column: it gives it, it may leave it out, or the database alone makes it. */
export type Giving = 'given' | 'optional' | 'never';

/** A column of a table: how PostgreSQL keeps it, and what a value of it is in code. */
export class Column<Value, Given extends Giving> {
  declare readonly value: Value;
  declare readonly giving: Given;

  constructor(readonly options: EntitySchemaColumnOptions) {}

  /** May be null, which it is where an insert leaves it out. */
  nullable(): Column<Value | null, 'optional'> {
    return new Column({ ...this.options, nullable: true });
  }

  /** Where an insert leaves it out, it is what this SQL gives, written as PostgreSQL prints it. */
  byDefault(sql: string): Column<Value, 'optional'> {
    return new Column({ ...this.options, default: () => sql });
  }

  /** The database has it under another name than code's in snake case, which may be a word of SQL. */
  named(name: string): Column<Value, Given> {
    return new Column({ ...this.options, name });
  }

  /** The database makes it of the row's other columns by this SQL, written as PostgreSQL prints it. */
  madeOf(sql: string): Column<Value, 'never'> {
    const made = { generatedType: 'STORED', asExpression: sql, insert: false, update: false } as const;
    return new Column({ ...this.options, ...made });
  }

  /** Its values are words of that type. */
  of<Word extends Value>(): Column<Word, Given> {
    return new Column(this.options);
  }
}

/** A column of any kind. */
export type AnyColumn = Column<unknown, Giving>;

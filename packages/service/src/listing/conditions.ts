/** Conditions of a list, joined by AND, with their parameters numbered. */
export class Conditions {
  private readonly parts: string[] = [];

  constructor(readonly parameters: unknown[] = []) {}

  /** Conditions of a query within this one: parts of their own, parameters numbered on. */
  nested(): Conditions {
    return new Conditions(this.parameters);
  }

  /** Adds a condition; each `?` stands for the next of `values`. */
  add(sql: string, ...values: unknown[]): this {
    let next = 0;
    this.parts.push(sql.replaceAll('?', () => this.parameter(values[next++])));
    return this;
  }

  /** Adds a condition only where its value is given (not null or undefined). */
  addIf(sql: string, value: unknown): this {
    return value === null || value === undefined ? this : this.add(sql, value);
  }

  /** Rows of a division and all below it; `column` defaults to `division_code`. */
  within(division: string | null | undefined, column = 'division_code'): this {
    return division ? this.add(`${column} >= ? AND ${column} < ?`, division, `${division}:`) : this;
  }

  /** Adds a parameter and gives its place. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** The WHERE clause, empty where there is no condition. */
  where(): string {
    return this.parts.length === 0 ? '' : `WHERE ${this.parts.map((part) => `(${part})`).join(' AND ')}`;
  }
}

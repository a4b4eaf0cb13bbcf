import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Statements } from '@dixian/service';
import { from as copyFrom } from 'pg-copy-streams';
import { copyTextOf, type StageColumn, type StageTools } from './stage-columns';

const CLOSE_MS = 2_000;
const FLUSH_CHARACTERS = 64 * 1024;

/** Name of the temporary table that holds the rows of the running import. */
export const STAGE = 'import_stage';

/** Streams parsed rows into the stage by COPY; the stage lives and dies with the transaction. */
export class StageWriter<Values> {
  private readonly columns: { column: StageColumn<Values>; text: ReturnType<typeof copyTextOf> }[];
  private readonly copy: string;
  private stream: ReturnType<typeof copyFrom> | undefined;
  private text = '';
  private failure: Error | undefined;

  private constructor(
    private readonly transaction: Statements,
    columns: Record<string, StageColumn<Values>>,
    private readonly tools: StageTools,
  ) {
    this.columns = Object.values(columns).map((column) => ({ column, text: copyTextOf(column.type) }));
    this.copy = `COPY ${STAGE} (${['row_number', ...Object.keys(columns)].join(', ')}) FROM STDIN`;
  }

  /** Creates the stage. */
  static async open<Values>(
    transaction: Statements,
    columns: Record<string, StageColumn<Values>>,
    tools: StageTools,
  ): Promise<StageWriter<Values>> {
    const definitions = Object.entries(columns).map(([name, column]) => `${name} ${column.type}`);
    await transaction.query(
      `CREATE TEMPORARY TABLE ${STAGE} (row_number int NOT NULL, ${definitions.join(', ')}) ON COMMIT DROP`,
    );
    return new StageWriter(transaction, columns, tools);
  }

  /**
   * Adds a row; wait for the promise only when one is given (back-pressure). From here to `rest` nothing else may use
   * the connection.
   */
  write(row: number, values: Values): Promise<unknown> | undefined {
    if (this.failure) throw this.failure;
    let line = String(row);
    for (const { column, text } of this.columns) line += `\t${text(column.of(values, this.tools))}`;
    this.text += `${line}\n`;
    return this.text.length < FLUSH_CHARACTERS ? undefined : this.flush();
  }

  /** Ends the COPY with all rows so far; the next row begins another. */
  async rest(): Promise<void> {
    if (this.text !== '') await this.flush();
    const { stream } = this;
    if (!stream) return;
    stream.end();
    await finished(stream);
    this.stream = undefined;
  }

  /** Ends the COPY without its rows; only then can the connection roll back. */
  async abandon(): Promise<void> {
    const { stream } = this;
    if (!stream || this.failure || stream.closed) return;
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.destroy();
    // On a connection that is gone nobody says that it has closed.
    await Promise.race([closed, setTimeout(CLOSE_MS, undefined, { ref: false })]);
  }

  private flush(): Promise<unknown> | undefined {
    const { text } = this;
    this.text = '';
    this.stream ??= this.begin();
    return this.stream.write(text) ? undefined : once(this.stream, 'drain');
  }

  private begin(): ReturnType<typeof copyFrom> {
    const stream = this.transaction.client.query(copyFrom(this.copy));
    stream.on('error', (error) => {
      this.failure = error;
    });
    return stream;
  }
}

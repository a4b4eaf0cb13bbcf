import type { Fact } from '@dixian/access';
import { isUserError } from '@dixian/graph';
import type { Along } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import { type AttachmentSubject, attach, holdAttachments } from '../keeping/attach';

/** Where the rows of a kind of record stand that files hang on. */
export interface RecordPlace {
  /** What `attachment` calls it. */
  readonly kind: string;
  /** The kind of fact that its rows tell: who may know that sees its files. */
  readonly fact: Fact;
  readonly table: string;
  /** Which of its rows, where it is not the one with the id. */
  readonly where?: string;
  /** Whether rows lie in a place alone and are of no household. */
  readonly placed?: boolean;
}

/** Files as an input names them with what it records. */
export interface WithFiles {
  readonly attachments?: readonly string[] | null | undefined;
}

/** A kind of record that takes files. */
export interface FiledRecord extends Pick<RecordPlace, 'kind' | 'fact'> {
  /** The record with that id, `$1`, as something to attach to. */
  readonly sql: string;
  /** Attaches what an input names to the record that its act wrote, in its transaction. */
  of(input: WithFiles): Along;
}

/** A kind of record of a room that takes files: its acts pass `of(input)` along, the service lists it for `filing`. */
export function filedRecord({ kind, fact, table, where = 'id = $1', placed }: RecordPlace): FiledRecord {
  const household = placed ? 'NULL::uuid' : 'household_id';
  const sql = `SELECT '${kind}' AS kind, $1::uuid AS id, ${household} AS "householdId", division_code AS "divisionCode"
    FROM ${table} WHERE ${where}`;
  return {
    kind,
    fact,
    sql,
    of: (input) => async (transaction, by, reference) => {
      if (!input.attachments?.length) return undefined;
      const held = await holdAttachments(transaction, by, input.attachments);
      if (isUserError(held)) return held;
      const record = await recordInSight(transaction, [{ sql }], String(reference));
      if (!record)
        throw new Error(`A record of the kind ${kind} was not written where its files look for it`);
      await attach(transaction, by, record, held);
      return undefined;
    },
  };
}

/** A record in sight that takes files; undefined where there is none. */
export async function recordInSight(
  transaction: Statements,
  records: readonly Pick<FiledRecord, 'sql'>[],
  id: string,
): Promise<AttachmentSubject | undefined> {
  if (records.length === 0) return undefined;
  const sql = records.map((record) => record.sql).join(' UNION ALL ');
  const [found] = await transaction.query<AttachmentSubject>(sql, [id]);
  return found;
}

import type { PlainDate } from '@dixian/calendar';
import { reasonRequired } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { holdPerson } from '../../ground/persistence/held-person';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { ENTRY_COLUMNS, type EntryRow, FILE_COLUMNS, type FileRow, files } from '../persistence/files';
import { followFiles } from './follow-files';

interface Keyed {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const OFFICES = staffAnd('village', 'township', 'county');

/** Opens the file of a person; a second one is refused and the open one named. */
export function openEmploymentFile(
  { policies }: Law,
  context: RequestContext,
  input: Keyed & { readonly personId: string },
): Promise<FileRow | UserErrorValue> {
  return recordOf<FileRow>(context, {
    act: 'openEmploymentFile',
    input,
    may: OFFICES,
    table: 'employment_file',
    columns: FILE_COLUMNS,
    async write(transaction, { account }) {
      const person = await holdPerson(transaction, input.personId);
      if (!person) return NO_PERSON;
      const [row] = await transaction.query<FileRow>(
        `INSERT INTO employment_file (household_id, person_id, division_code, opened_on, recorded_by)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (person_id) WHERE closed_on IS NULL DO NOTHING RETURNING ${FILE_COLUMNS}`,
        [person.householdId, person.id, person.divisionCode, input.occurredOn, account],
      );
      if (!row) return fileExists(transaction, person.id);
      await followFiles(transaction, policies, context.clock.today(), [person.householdId]);
      return row;
    },
  });
}

/** Takes down what was done for the person of a file. */
export async function addFileEntry(
  context: RequestContext,
  input: Keyed & { readonly fileId: string; readonly note: string },
): Promise<EntryRow | UserErrorValue> {
  const note = input.note.trim();
  if (note === '') return reasonRequired('note');
  return recordOf<EntryRow>(context, {
    act: 'addFileEntry',
    input,
    texts: { note },
    may: OFFICES,
    table: 'file_entry',
    columns: ENTRY_COLUMNS,
    async write(transaction, { account }) {
      const file = await files.hold(transaction, input.fileId);
      if (!file) return NO_FILE;
      const wrong = refuse(file, input.occurredOn);
      if (wrong) return wrong;
      const [row] = await transaction.query<EntryRow>(
        `INSERT INTO file_entry (file_id, household_id, division_code, note, occurred_on, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${ENTRY_COLUMNS}`,
        [file.id, file.householdId, file.divisionCode, note, input.occurredOn, account],
      );
      if (!row) throw new Error('The entry was not written.');
      return row;
    },
  });
}

/** Closes a file with the reason; it stays and can be read. */
export async function closeEmploymentFile(
  { policies }: Law,
  context: RequestContext,
  input: Keyed & { readonly fileId: string; readonly reason: string },
): Promise<FileRow | UserErrorValue> {
  const reason = input.reason.trim();
  if (reason === '') return reasonRequired('reason');
  return recordOf<FileRow>(context, {
    act: 'closeEmploymentFile',
    input,
    texts: { reason },
    may: OFFICES,
    table: 'employment_file',
    columns: FILE_COLUMNS,
    async write(transaction) {
      const file = await files.hold(transaction, input.fileId);
      if (!file) return NO_FILE;
      const wrong = refuse(file, input.occurredOn);
      if (wrong) return wrong;
      const closed = { closedOn: input.occurredOn, closedBecause: reason };
      const row = await files.change(transaction, file.id, closed);
      await followFiles(transaction, policies, context.clock.today(), [file.householdId]);
      return row;
    },
  });
}

function refuse({ openedOn, closedOn }: FileRow, on: PlainDate): UserErrorValue | undefined {
  if (closedOn !== null) return invalidInput('fileId', 'CLOSED', CLOSED);
  return on < openedOn ? invalidInput('occurredOn', 'BEFORE_OPENED', BEFORE_OPENED) : undefined;
}

async function fileExists(transaction: Statements, personId: string): Promise<UserErrorValue> {
  const [file] = await transaction.query<FileRow>(
    `SELECT ${FILE_COLUMNS} FROM employment_file WHERE person_id = $1 AND closed_on IS NULL`,
    [personId],
  );
  if (!file) return NO_PERSON;
  const message = {
    zh: `此人已有${file.openedOn}建立的档案，一人一案，请在原档案中登记。`,
    en: `The person has had a file since ${file.openedOn}; there is one a person. Please go on in it.`,
  };
  return userError('FileExists', 'FILE_EXISTS', message, { file });
}

const NO_PERSON = notFound('personId', {
  zh: '您的辖区内没有这个人，请核对；刚登记的请稍后再试。',
  en: 'There is no such person in your division. Please check it; if registered just now, try again shortly.',
});
const NO_FILE = notFound('fileId', {
  zh: '您的辖区内没有这份档案，请核对。',
  en: 'There is no such file in your division. Please check it.',
});
const CLOSED = { zh: '这份档案已经关闭，请另建新档。', en: 'The file is closed. Please open a new one.' };
const BEFORE_OPENED = {
  zh: '日期早于建档日，请核对。',
  en: 'The day is before the file was opened. Please check it.',
};

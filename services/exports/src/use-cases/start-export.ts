import type { Caller } from '@dixian/access';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { type ExportColumn, type ExportList, isPersonal, showsInClear } from '../domain/export-list';
import { bookColumns, type HouseholdBook } from '../domain/household-book';
import { type ListArguments, ofOneDay, readArguments } from '../domain/list-arguments';
import { countOpen, type ExportRow, findExport, record } from '../persistence/exports';
import { exportJob } from '../persistence/tables';
import type { AskGraph } from './ask-graph';
import { type ExportForm, inLedgerOrder, isLedger, ledgerOfList } from './ledger-form';
import { hasNationalForm } from './national-form';
import { refusedByGraph } from './refused-by-graph';
import { asAskedForLedger } from './register-form';
import type { Exportable } from './registered-lists';

export interface StartExportInput {
  list: string;
  form?: ExportForm | null;
  arguments?: string | null;
  purpose?: string | null;
  idempotencyKey: string;
}

export interface StartTools extends Exportable {
  graph: AskGraph;
  atOnce: number;
  kept: number;
  enqueue(exportId: string): Promise<void>;
}

/** What came of asking for an export. */
export type StartedExport = UserErrorValue | { __typename: 'ExportStarted'; export: ExportRow };

/** Accepts an export: the list is asked for one row first, so that what the graph refuses is told at once. */
export async function startExport(
  tools: StartTools,
  input: StartExportInput,
  context: RequestContext,
): Promise<StartedExport> {
  const form = input.form ?? 'LIST';
  const of = exportedAs(tools, input.list, form);
  if (!of) return NO_LIST;
  const read = readArguments(of, input.arguments);
  if (!('given' in read)) return invalidInput('arguments', 'ARGUMENTS_NOT_USABLE', read);
  const wrong = refuseForm(form, of, read.given);
  if (wrong) return wrong;
  // What is posted never has numbers in clear.
  const clear = form !== 'PUBLIC' && showsInClear(columnsOf(of));
  const purpose = clear && input.purpose?.trim() ? input.purpose.trim() : null;
  const { given } = read;
  const ordered = isLedger(form) && !('sheets' in of) ? inLedgerOrder(of, given) : given;
  const wanted = { of, form, given: ofOneDay(of, ordered, context.clock.today()), purpose };
  const outcome = await recordOnce<{ row: ExportRow }, string>(
    context,
    { act: 'startExport', input, meaning: { list: of.list, form, given, purpose } },
    async (transaction, { account }) => {
      const tooMany = await refuseTooMany(tools, transaction, account);
      if (tooMany) return tooMany;
      const refused = await refusedByGraph(tools.graph, wanted, context.caller);
      if (refused) return refused;
      const row = await insertExport(transaction, wanted, context.caller);
      return { answer: { row }, reference: row.id };
    },
    async (reader, id) => {
      const row = await findExport(reader, id, context.caller.id);
      return row && { row };
    },
  );
  if (!('row' in outcome)) return outcome;
  const { row } = outcome;
  if (row.state === 'QUEUED') await tools.enqueue(row.id);
  return { __typename: 'ExportStarted', export: row };
}

function exportedAs(
  { lists, book }: Exportable,
  name: string,
  form: ExportForm,
): ExportList | HouseholdBook | undefined {
  if (name === book.list) return book;
  const list = lists.get(name);
  return list && isLedger(form) ? asAskedForLedger(list) : list;
}

function columnsOf(of: ExportList | HouseholdBook): readonly ExportColumn[] {
  return 'sheets' in of ? bookColumns(of) : of.columns;
}

function refuseForm(
  form: ExportForm,
  of: Pick<ExportList, 'list'>,
  given: ListArguments,
): UserErrorValue | undefined {
  if (form === 'LIST') return undefined;
  if (form === 'NATIONAL') return hasNationalForm(of, given) ? undefined : NO_NATIONAL_FORM;
  return ledgerOfList(of.list) === undefined ? NO_LEDGER : undefined;
}

async function refuseTooMany(
  { atOnce, kept }: StartTools,
  transaction: Statements,
  account: string,
): Promise<UserErrorValue | undefined> {
  const counts = await countOpen(transaction, account);
  if (counts.open < atOnce && counts.kept < kept) return undefined;
  const limit = counts.open >= atOnce ? atOnce : kept;
  return userError(
    'TooManyExports',
    'TOO_MANY_EXPORTS',
    counts.open >= atOnce
      ? {
          zh: `您有 ${counts.open} 个导出正在进行，请等一个完成后再导出。`,
          en: `${counts.open} of your exports are under way; wait for one to end.`,
        }
      : {
          zh: `您已保存 ${counts.kept} 个导出文件，请等到期删除后再导出。`,
          en: `${counts.kept} of your files are kept; wait until one expires.`,
        },
    { limit },
  );
}

type Wanted = {
  of: ExportList | HouseholdBook;
  form: ExportForm;
  given: ListArguments;
  purpose: string | null;
};

async function insertExport(
  transaction: Statements,
  { of, form, given, purpose }: Wanted,
  caller: Caller,
): Promise<ExportRow> {
  const { id, role, division } = caller;
  const made = await transaction.insert(
    exportJob,
    {
      list: of.list,
      form,
      arguments: { ...given },
      purpose,
      personalData: isPersonal(columnsOf(of)),
      divisionCode: division,
      account: id,
      role,
      caller: { ...caller },
    },
    ['id'],
  );
  await record(transaction, 'ASKED', { id: made.id, divisionCode: division, account: id, role });
  const row = await findExport(transaction, made.id);
  if (!row) throw new Error(`export ${made.id} is not there`);
  return row;
}

const NO_LIST = notFound('list', {
  zh: '没有这个清单；可以导出的清单见 exportLists，一户一档用 household。',
  en: 'There is no such list; exportLists names those there are, and `household` is one household.',
});

const NO_LEDGER = invalidInput('form', 'LIST_OF_NO_LEDGER', {
  zh: '这个清单不是从台账来的，只能按清单导出。',
  en: 'This list comes from no ledger; export it as a list.',
});

const NO_NATIONAL_FORM = invalidInput('form', 'LIST_OF_NO_NATIONAL_FORM', {
  zh: '这个清单没有全国系统采集表：识别认定清单请在筛选条件里写明事项（识别认定或风险消除），帮扶计划和帮扶措施请用相应清单。',
  en: 'The national system has no sheet for this: of cases name the kind in the filter (identification or elimination), of plans and measures take their lists.',
});

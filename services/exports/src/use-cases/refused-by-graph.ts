import type { Caller } from '@dixian/access';
import { invalidInput, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { ExportList } from '../domain/export-list';
import type { HouseholdBook } from '../domain/household-book';
import type { ListArguments } from '../domain/list-arguments';
import { type AskGraph, GraphAway } from './ask-graph';
import { NO_HOUSEHOLD, readSheet } from './read-book';
import { ListRefused, readListPage } from './read-list';

const WORK = 'export';

/**
 * What the graph refuses of an export, asked for its first row or sheet. A purpose is judged with its first look, not here: a look
 * that nobody takes home is none.
 */
export async function refusedByGraph(
  graph: AskGraph,
  { of, given }: { of: ExportList | HouseholdBook; given: ListArguments },
  caller: Caller,
): Promise<UserErrorValue | undefined> {
  const atOnce = { ...graph, waits: [] };
  const asked = { given, purpose: null, caller, work: WORK };
  try {
    if ('sheets' in of) for (const sheet of of.sheets.slice(0, 1)) await readSheet(atOnce, asked, sheet);
    else await readListPage(atOnce, { ...asked, list: of }, { first: 1, after: undefined });
    return undefined;
  } catch (error) {
    // What is away now is waited for when the file is written.
    if (error instanceof GraphAway) return undefined;
    if (!(error instanceof ListRefused)) throw error;
    if (error.code === NO_HOUSEHOLD) return NOT_THERE;
    const told = { zh: error.message, en: error.message };
    return error.code === 'FORBIDDEN'
      ? notPermitted(told)
      : invalidInput('arguments', error.code ?? 'ARGUMENTS_NOT_USABLE', told);
  }
}

const NOT_THERE = notFound('household', {
  zh: '没有这户，或不在您的辖区；请在筛选条件里写明农户的 id。',
  en: 'There is no such household, or it is not in your division; name its id in the arguments.',
});

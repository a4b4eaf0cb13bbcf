import type { Caller } from '@dixian/access';
import type { Message } from '@dixian/graph';
import {
  type AskGraph,
  askGraph,
  awayIn,
  type GraphAnswer,
  GraphAway,
  type GraphProblem,
  hasRoots,
} from '../use-cases/ask-graph';
import type { Carried } from './carrying-exports';
import type { Beside, Paper } from './paper';
import { fetchPictures, type Pictures } from './pictures';
import { page, type Sheet } from './sheet/page';

/** A paper as it goes to the printer, or why there is none. */
export type Printed =
  | { readonly page: string; readonly hangsIn: Sheet['hangsIn'] }
  | { readonly status: 403 | 404 | 503; readonly code: string; readonly message: Message };

/** How a paper finds what stands beside the answer of the graph. */
export interface BesideGraph {
  kept(): Promise<Beside['kept']>;
  exports(carried: Carried): Promise<Beside['exports']>;
}

/** Prints a paper of something as the caller sees it: the graph is asked in the caller's name, with its masks and its bounds. */
export async function printPaper(
  graph: AskGraph,
  { paper, id, caller }: { paper: Paper; id: string; caller: Caller },
  beside: BesideGraph,
): Promise<Printed> {
  try {
    const operation = { query: paper.query, variables: { id } };
    const asker = { caller, work: `print ${paper.name}` };
    const answer = await askGraph({ ...graph, inParts: paper.inParts }, asker, operation);
    const pictures = (addresses: readonly string[]) => fetchPictures(graph, asker, addresses);
    const sheet = await sheetOf(paper, answer, { ...beside, pictures });
    if (sheet) return { page: page(sheet), hangsIn: sheet.hangsIn };
    return refused(answer.errors?.[0]) ?? NOTHING;
  } catch (error) {
    // A paper with a part left out would be believed.
    if (error instanceof GraphAway) return AWAY;
    throw error;
  }
}

async function sheetOf(
  paper: Paper,
  answer: GraphAnswer,
  beside: BesideGraph & { pictures(addresses: readonly string[]): Promise<Pictures> },
): Promise<Sheet | undefined> {
  const { data } = answer;
  if (!hasRoots(data)) return undefined;
  const carried = paper.carried(data);
  return paper.sheet(data, {
    kept: paper.showsKept ? await beside.kept() : [],
    away: awayIn(answer),
    exports: carried ? await beside.exports(carried) : [],
    pictures: await beside.pictures(paper.pictures(data)),
  });
}

function refused(problem: GraphProblem | undefined): Printed | undefined {
  if (!problem) return undefined;
  const { message, extensions } = problem;
  return {
    status: 403,
    code: extensions?.code ?? 'NOT_PERMITTED',
    message: { zh: message, en: message },
  };
}

const NOTHING: Printed = {
  status: 404,
  code: 'NOTHING_TO_PRINT',
  message: {
    zh: '没有可以打印的内容：您的辖区内没有这条记录，或还没有到这一步。',
    en: 'There is nothing to print: there is no such record in your division, or it has not come that far.',
  },
};

const AWAY: Printed = {
  status: 503,
  code: 'SUBGRAPH_UNAVAILABLE',
  message: {
    zh: '有部门暂时没有应答，请稍后再打印；缺少内容的文书不打印。',
    en: 'A department is not answering at the moment; please print later. A paper that lacks a part is not printed.',
  },
};

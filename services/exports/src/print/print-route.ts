import type { ServerResponse } from 'node:http';
import { isEntityId } from '@dixian/graph';
import { type Database, type Route, respondJson } from '@dixian/service';
import type { AskGraph } from '../use-cases/ask-graph';
import { carryingExports } from './carrying-exports';
import { keepPaper, keptOf } from './kept-papers';
import { papers } from './papers';
import { printPaper } from './print-paper';

const UNKNOWN = { zh: '没有这种文书。', en: 'There is no such paper.' };

/** `GET /print?paper={name}/{id}`: a paper as HTML for A4, of what the caller sees. What hangs out is kept before its first byte goes. */
export function printRoute({ database, graph }: { database: Database; graph: AskGraph }): Route {
  return {
    method: 'GET',
    path: '/print',
    async handle(request, response, { caller, language }) {
      const asked = new URL(request.url ?? '/', 'http://service').searchParams.get('paper') ?? '';
      const [name = '', id = ''] = asked.split('/');
      const paper = papers.get(name);
      const refuse = (status: number, code: string, message: string) =>
        respondJson(response, status, { errors: [{ message, extensions: { code } }] });
      if (!paper || !isEntityId(id)) return refuse(404, 'PAPER_UNKNOWN', UNKNOWN[language]);
      const printed = await printPaper(
        graph,
        { paper, id, caller },
        {
          kept: () => keptOf(database, caller, id),
          exports: (carried) => carryingExports(database, carried),
        },
      );
      if (!('page' in printed)) return refuse(printed.status, printed.code, printed.message[language]);
      const { page, hangsIn } = printed;
      const digest =
        hangsIn === undefined
          ? undefined
          : await keepPaper(database, caller, { paper: name, ofId: id, page, divisionCode: hangsIn });
      giveBack(response, page, digest);
    },
  };
}

// A paper brings its own style and pictures and nothing else: no script, nothing from elsewhere, whatever stands in it.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function giveBack(response: ServerResponse, page: string, digest: string | undefined): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    'content-security-policy': POLICY,
    ...(digest !== undefined && { 'x-dixian-digest': digest }),
  });
  response.end(page);
}

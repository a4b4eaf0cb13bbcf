import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { GraphClient } from './client/graph-client';
import { loadFile, type Report, withdrawRun } from './client/load-file';
import { reportLines } from './client/show-report';
import { type CommandLine, connect, runCommand } from './command-line';
import { callersFolder } from './environment';

const say = (text: string) => process.stdout.write(`${text}\n`);

// npm run import -- FILE --as county@410526 [--dry-run] [--whole] [--answer Q=A] [--map HEADING=FIELD] [--sheet NAME]
//   [--ledger KIND] [--errors OUT.xlsx] [--receipt OUT.xlsx|OUT.html]
// npm run import -- --withdraw ID --reason WHY --as county@410526
runCommand(
  async (line) => {
    const { withdraw, errors, receipt } = line.given;
    const [file] = line.words;
    if (!file && !withdraw) throw new Error(USAGE);
    const client = await connect(line);
    const report = withdraw ? await takeBack(client, line, withdraw) : await load(client, line, file ?? '');
    if (process.stdout.isTTY) say('');
    for (const text of reportLines(report)) say(text);
    if (errors && report.rowsRejected > 0) await save(client, report, 'errors.xlsx', errors);
    if (receipt)
      await save(client, report, receipt.endsWith('.html') ? 'receipt.html' : 'receipt.xlsx', receipt);
    if (report.state === 'FAILED' || report.state === 'ASKING') process.exitCode = 1;
    if (report.rowsRead > 0 && report.rowsLoaded === 0) process.exitCode = 1;
  },
  ['ledger', 'errors', 'receipt', 'withdraw', 'reason'],
  { flags: ['dry-run', 'whole'], lists: ['answer', 'map', 'sheet'] },
);

const USAGE = `请写明文件。Name the file: npm run import -- FILE --as county@410526
  --dry-run 只看不存 only look        --whole 全量 the file is the whole ledger
  --answer Q=A 回答问题 answer        --map 表头=字段 read a heading as a field (empty: leave it out)
  --sheet 名 only these sheets        --ledger 台账 the kind of ledger
  --errors OUT.xlsx 错误行            --receipt OUT.xlsx|OUT.html 回执
  --withdraw 导入编号 --reason 原因 撤回 take a run back`;

function load(client: GraphClient, { given, flags, lists }: CommandLine, file: string): Promise<Report> {
  const choices = {
    mode: flags.has('whole') ? ('WHOLE' as const) : ('ADDITION' as const),
    answers: pairs(lists.answer).map(([question, answer]) => ({ question, answer })),
    mapping: pairs(lists.map).map(([heading, field]) => ({ heading, field: field === '' ? null : field })),
    sheets: [...(lists.sheet ?? [])],
  };
  return loadFile(client, resolve(callersFolder(), file), randomUUID(), showProgress, {
    ledger: given.ledger,
    dryRun: flags.has('dry-run'),
    choices,
  });
}

function takeBack(client: GraphClient, { given }: CommandLine, id: string): Promise<Report> {
  if (!given.reason) throw new Error('请写明原因：--reason。Say why: --reason.');
  return withdrawRun(client, id, given.reason, randomUUID());
}

function pairs(given: readonly string[] = []): [string, string][] {
  return given.map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new Error(`请写成 名=值：${text}。Write it as NAME=VALUE.`);
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

async function save(client: GraphClient, { id, ledger }: Report, file: string, out: string): Promise<void> {
  const path = resolve(callersFolder(), out);
  await client.download(`/imports/${id}/${file}?${new URLSearchParams({ ledger })}`, path);
  say(`已保存 saved: ${path}`);
}

function showProgress({ state, progress, rowsRead }: Report): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${state} ${progress} %, ${rowsRead} rows   `);
}

import { resolve } from 'node:path';
import { type Export, exportList } from './client/export-list';
import { connect, runCommand } from './command-line';
import { callersFolder } from './environment';

const say = (text: string) => process.stdout.write(`${text}\n`);
const USE =
  'Name the list: npm run export -- LIST --as county@410526 [--arguments JSON | --filter JSON] [--form ledger|public] [--purpose TEXT] [--out FILE]';

// npm run export -- leads --filter '{"state": "OPEN"}' --as county@410526 --out leads.xlsx
runCommand(
  async (line) => {
    const [list] = line.words;
    const { filter, purpose, out } = line.given;
    if (!list) throw new Error(USE);
    const client = await connect(line);
    const wanted = line.given.arguments ?? (filter && `{"filter": ${filter}}`);
    const done = await exportList(
      client,
      { list, form: formOf(line.given.form), arguments: wanted, purpose },
      showProgress,
    );
    const file = resolve(callersFolder(), out ?? done.fileName);
    await client.download(`/exports/${done.id}`, file);
    if (process.stdout.isTTY) say('');
    say(`${done.title}: ${done.rows} rows in ${file}`);
  },
  ['arguments', 'filter', 'form', 'purpose', 'out'],
);

function showProgress({ state, progress, rows }: Export): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${state} ${progress ?? '–'} %, ${rows} rows   `);
}

function formOf(given = 'list'): 'LIST' | 'LEDGER' | 'PUBLIC' {
  const form = given.toUpperCase();
  if (form === 'LIST' || form === 'LEDGER' || form === 'PUBLIC') return form;
  throw new Error('--form is list, ledger or public.');
}

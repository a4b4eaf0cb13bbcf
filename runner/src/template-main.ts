import { resolve } from 'node:path';
import { connect, runCommand } from './command-line';
import { callersFolder } from './environment';

// npm run template -- microcredit --as finance@410526 --out template.xlsx
runCommand(
  async (line) => {
    const [ledger] = line.words;
    if (!ledger)
      throw new Error('Name the ledger: npm run template -- LEDGER --as finance@410526 [--out FILE]');
    const file = resolve(callersFolder(), line.given.out ?? `${ledger}.xlsx`);
    await (await connect(line)).download(`/ledgers/${encodeURIComponent(ledger)}/template.xlsx`, file);
    process.stdout.write(`${file}\n`);
  },
  ['out'],
);

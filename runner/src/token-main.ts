import { demoToken } from './accounts/demo-token';
import { runCommand } from './command-line';
import { variables } from './environment';

// npm run token -- county@410526
runCommand(async ({ words, data, account }) => {
  process.stdout.write(`${await demoToken(data, words[0] ?? account ?? '', variables().NODE_ENV)}\n`);
});

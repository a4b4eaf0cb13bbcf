import { connect, runCommand } from './command-line';

// npm run graph -- '{ viewer { name } }' --as county@410526
runCommand(async (line) => {
  const [query] = line.words;
  if (!query)
    throw new Error("Give the query in quotes: npm run graph -- '{ viewer { name } }' --as county@410526");
  const answer = await (await connect(line)).ask(query);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (answer.errors && !answer.data) process.exitCode = 1;
});

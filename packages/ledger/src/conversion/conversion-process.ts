import { type ChildProcess, fork } from 'node:child_process';
import { LedgerUnreadable } from '../unreadable';
import type { ConvertedBook } from './book';
import type { ConversionAnswer, ConversionRequest } from './messages';
import { OneAtATime } from './one-at-a-time';

// How V8 ends a process whose memory is used up, and the system one that takes too much of it.
const OUT_OF_MEMORY = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];
const ABORTED = 134;

const turns = new OneAtATime();

/**
 * Converts a file in a process of its own with bounded memory and time. A worker thread would not do: where a single
 * allocation exceeds its heap, V8 ends the process that it belongs to. It inherits nothing but the two files.
 */
export function convert(request: ConversionRequest, input: number, output: number): Promise<ConvertedBook> {
  return turns.take(() => run(request, input, output));
}

async function run(request: ConversionRequest, input: number, output: number): Promise<ConvertedBook> {
  const { conversionMegabytes, conversionSeconds } = request.limits;
  const child = fork(require.resolve('./conversion-main'), [JSON.stringify(request)], {
    env: {},
    execArgv: [...loaders(process.execArgv), `--max-old-space-size=${conversionMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', input, output],
    serialization: 'advanced',
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, conversionSeconds * 1000);
  try {
    const answer = await answerOf(child, () => isLate);
    if ('book' in answer) return answer.book;
    throw new LedgerUnreadable(answer.refused, answer.details);
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(child: ChildProcess, isLate: () => boolean): Promise<ConversionAnswer> {
  return new Promise((done, fail) => {
    let answer: ConversionAnswer | undefined;
    child.once('message', (message) => {
      answer = message as ConversionAnswer;
    });
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (answer !== undefined) done(answer);
      else if (isLate()) fail(new LedgerUnreadable('TOO_SLOW'));
      else if (code === ABORTED || OUT_OF_MEMORY.includes(signal ?? '')) {
        fail(new LedgerUnreadable('TOO_LARGE'));
      } else fail(new Error(`The conversion of a ledger ended with ${signal ?? code} and no answer`));
    });
  });
}

/** Options by which a process loads code as this one does, each with its value. */
function loaders(options: readonly string[]): string[] {
  return options.flatMap((option, i) => {
    if (/^(-r|--require|--import)$/.test(option)) return [option, options[i + 1] ?? ''];
    return /^--(require|import)=/.test(option) ? [option] : [];
  });
}

import { type ChildProcess, fork } from 'node:child_process';
import type { ExtractionAnswer, ExtractionRequest } from './extraction';
import { endWhenAbove } from './resident-memory';
import { UnreadableDocument } from './unreadable';

// How V8 ends a process whose memory is used up, and the system one that takes too much of it.
const OUT_OF_MEMORY = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];
const ABORTED = 134;

/**
 * Reads a document in a process of its own with bounded memory and time: where a single allocation exceeds its heap, V8 ends the
 * process that it belongs to. It inherits nothing.
 */
export async function readApart(request: ExtractionRequest, bytes: Uint8Array): Promise<string> {
  const { heapMegabytes, residentMegabytes, seconds } = request.limits;
  const child = fork(require.resolve('./extraction-main'), [JSON.stringify(request)], {
    env: {},
    execArgv: [...loaders(process.execArgv), `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const watch = endWhenAbove(child, residentMegabytes);
  try {
    const answered = answerOf(child, () => isLate);
    child.send(bytes);
    const answer = await answered;
    if ('text' in answer) return answer.text;
    throw new UnreadableDocument(answer.refused);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
  }
}

function answerOf(child: ChildProcess, isLate: () => boolean): Promise<ExtractionAnswer> {
  return new Promise((done, fail) => {
    let answer: ExtractionAnswer | undefined;
    child.once('message', (message) => {
      answer = message as ExtractionAnswer;
    });
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (answer !== undefined) done(answer);
      else if (isLate()) fail(new UnreadableDocument('TOO_SLOW'));
      else if (code === ABORTED || OUT_OF_MEMORY.includes(signal ?? ''))
        fail(new UnreadableDocument('TOO_LARGE'));
      else fail(new Error(`Reading a document ended with ${signal ?? code} and no answer`));
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

import { type FSWatcher, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

export interface WatchedFile {
  stop(): void;
}

const settleMs = 60;

/**
 * Calls `onChange` with the file's new content after each change, once the file has stopped growing.
 * Changes are noticed by the operating system's notices and, because network and overlay file systems send none, by polling.
 */
export function watchFile(path: string, pollMs: number, onChange: (content: string) => void): WatchedFile {
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let last = '';
  const seen = stamp(path).then((now) => {
    last = now;
  });

  const look = async (): Promise<void> => {
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = true;
    await seen;
    for (let now = await stamp(path); !stopped && now !== last; ) {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      const later = await stamp(path);
      if (later === now) {
        last = now;
        const content = await readFile(path, 'utf8').catch(() => undefined);
        if (content !== undefined && !stopped) onChange(content);
      }
      now = await stamp(path);
    }
    looking = false;
    if (lookAgain && !stopped) {
      lookAgain = false;
      void look();
    }
  };

  const watcher = noticesOf(path, () => void look());
  const timer = setInterval(() => void look(), pollMs);
  timer.unref();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
      watcher?.close();
    },
  };
}

// The folder is watched, not the file: editors and deployments replace the file, and a watch stays with the old one.
function noticesOf(path: string, onNotice: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name === null || name === basename(path)) onNotice();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

async function stamp(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : '';
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const RESTART_MS = 500;
const STOP_MS = 4_000;

export interface KeptProcessOptions {
  title: string;
  program: string;
  args?: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Told when the process ended though nobody stopped it; it is started again. */
  onCrash(title: string): void;
  /** Told whenever it was started, with its process id. */
  onStart(title: string, pid: number): void;
}

/** A child process that is started again when it dies, and stopped with its parent. */
export class KeptProcess {
  private child: ChildProcess | undefined;
  private stopping = false;

  constructor(private readonly options: KeptProcessOptions) {}

  start(): void {
    // Its own process group: Ctrl-C reaches the parent alone, which stops the parts in order.
    const child = fork(this.options.program, [...(this.options.args ?? [])], {
      env: { ...this.options.environment } as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: ['--enable-source-maps'],
    });
    this.child = child;
    if (child.pid !== undefined) this.options.onStart(this.options.title, child.pid);
    child.once('exit', () => {
      if (this.stopping) return;
      this.options.onCrash(this.options.title);
      setTimeout(() => !this.stopping && this.start(), RESTART_MS);
    });
  }

  /** Asks it to stop and waits up to four seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(STOP_MS)]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}

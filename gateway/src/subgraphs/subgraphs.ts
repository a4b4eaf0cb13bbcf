import type { CallContext, Sending, SubgraphResult } from './call';
import { EqualQuestions } from './equal-questions';
import type { SubgraphAnswer } from './post';
import { Subgraph, type SubgraphSettings } from './subgraph';
import type { UnavailableReason } from './unavailable';

/** The departments' services by name. One that is no longer in the supergraph stays until the end: running plans may call it. */
export class Subgraphs {
  private readonly byName = new Map<string, Subgraph>();
  private readonly questions: EqualQuestions<SubgraphAnswer>;

  constructor(
    private readonly settings: Omit<SubgraphSettings, 'questions'> & {
      readonly timeoutsMs?: Readonly<Record<string, number>>;
    },
    private readonly onFailure: (subgraph: string, reason: UnavailableReason, detail: string) => void,
  ) {
    this.questions = new EqualQuestions(settings.now);
  }

  /** Makes `name` answer at `url`; calls under way to its former address are finished there. */
  place(name: string, url: string): Subgraph {
    const known = this.byName.get(name);
    if (known?.url === url) return known;
    const timeoutMs = this.settings.timeoutsMs?.[name] ?? this.settings.timeoutMs;
    const subgraph = new Subgraph(
      name,
      url,
      { ...this.settings, timeoutMs, questions: this.questions },
      this.onFailure,
    );
    this.byName.set(name, subgraph);
    void known?.close();
    return subgraph;
  }

  /** Calls a subgraph by name; throws for a name that the supergraph never had. */
  async call(name: string, body: string, context: CallContext, sending: Sending): Promise<SubgraphResult> {
    const subgraph = this.byName.get(name);
    if (!subgraph) throw new Error(`Couldn't find service with name "${name}"`);
    try {
      return await subgraph.call(body, context, sending);
    } finally {
      if (sending.changes) this.changed();
    }
  }

  /** Something has changed: what is under way answers nothing that is asked from now on. */
  changed(): void {
    this.questions.forget();
  }

  /** Names and addresses as they are now. */
  addresses(): { name: string; url: string }[] {
    return [...this.byName.values()].map(({ name, url }) => ({ name, url }));
  }

  /** Which departments are asked no more for a moment. */
  circuits(): { name: string; isOpen: boolean }[] {
    return [...this.byName.values()].map(({ name, isOpen }) => ({ name, isOpen }));
  }

  /** Waits for calls under way up to `withinMs`, then ends every connection. */
  async stop(withinMs: number): Promise<void> {
    const all = [...this.byName.values()];
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(all.map((subgraph) => subgraph.close())), limit]);
    clearTimeout(timer);
    await Promise.all(all.map((subgraph) => subgraph.destroy()));
  }
}

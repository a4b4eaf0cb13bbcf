import type { ChangeMarks, ToldChanges } from '@dixian/graph';

/** What services told in one round, and how far it reaches. */
export interface Round {
  readonly told: ReadonlyMap<string, ToldChanges>;
  readonly marks: ChangeMarks;
}

type Hearing = (round: Round) => void;

interface Asking {
  services(): readonly { readonly name: string; readonly url: string }[];
  ask(
    service: { readonly name: string; readonly url: string },
    since: string | null,
  ): Promise<ToldChanges | undefined>;
  readonly everyMs: number;
}

/**
 * Asks every service once a round what changed, for all who listen together, and nobody while nobody listens. A service that
 * does not answer keeps its mark, and what it missed to tell comes when it is back.
 */
export class ChangesPoll {
  private readonly hearing = new Set<Hearing>();
  private marks: ChangeMarks = {};
  private begun: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly asking: Asking) {}

  /** Hears of every round from now on; returns how to stop. */
  listen(hear: Hearing): () => void {
    this.hearing.add(hear);
    this.begun ??= this.begin();
    return () => {
      this.hearing.delete(hear);
      if (this.hearing.size === 0) this.rest();
    };
  }

  /** What changed behind these marks for who comes (back) now; without marks nothing but how far the others have heard. */
  async since(marks: ChangeMarks | undefined): Promise<Round> {
    if (marks) return this.round(marks);
    await this.begun;
    return { told: new Map(), marks: this.marks };
  }

  private async begin(): Promise<void> {
    const { marks } = await this.round({});
    this.marks = marks;
    if (this.hearing.size > 0) this.wait();
  }

  private wait(): void {
    this.timer = setTimeout(() => void this.next(), this.asking.everyMs);
  }

  private async next(): Promise<void> {
    const begun = this.begun;
    const round = await this.round(this.marks);
    // Nobody listened in between, and somebody else has begun anew.
    if (begun !== this.begun || this.hearing.size === 0) return;
    this.marks = round.marks;
    for (const hear of this.hearing) hear(round);
    this.wait();
  }

  private async round(marks: ChangeMarks): Promise<Round> {
    const answers = await Promise.all(
      this.asking.services().map(async (service) => {
        const told = await this.asking.ask(service, marks[service.name] ?? null);
        return told ? ([[service.name, told]] as const) : [];
      }),
    );
    const told = new Map(answers.flat());
    const upTo = Object.fromEntries([...told].map(([service, { upTo: mark }]) => [service, mark]));
    return { told, marks: { ...marks, ...upTo } };
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.begun = undefined;
    this.marks = {};
  }
}

interface UnderWay<Answer> {
  readonly begun: number;
  readonly answer: Promise<Answer>;
}

// Longer than the requests of one page lie apart; shorter than somebody needs to be told of a change elsewhere and to ask.
const JOINED_WITHIN_MS = 100;

/** Equal questions that are under way at once are asked once. What is asked after something has changed is asked anew. */
export class EqualQuestions<Answer> {
  private readonly underWay = new Map<string, UnderWay<Answer>>();

  /** `now`: monotonic milliseconds. */
  constructor(private readonly now: () => number) {}

  /** The answer to that question: of one under way, or of what `ask` sends. */
  ask(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const begun = this.now();
    const known = this.underWay.get(question);
    if (known && begun - known.begun <= JOINED_WITHIN_MS) return known.answer;
    const asked = { begun, answer: ask() };
    this.underWay.set(question, asked);
    const end = () => {
      if (this.underWay.get(question) === asked) this.underWay.delete(question);
    };
    asked.answer.then(end, end);
    return asked.answer;
  }

  /** Nothing that is under way answers what is asked from now on. */
  forget(): void {
    this.underWay.clear();
  }
}

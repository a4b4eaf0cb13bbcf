import { BlindIndex, type CipherSuite } from '@dixian/personal-data';
import {
  type Database,
  type IndexPair,
  keepTranslations,
  keyFingerprint,
  systemScope,
} from '@dixian/service';

// A pair is 64 bytes; so many are kept before they are written.
const AT_ONCE = 5_000;

/** An index key and the one before it, and what indexes that are met in files were under that. */
export class MetIndexes extends BlindIndex {
  readonly #former: BlindIndex;
  readonly #exchange: { from: Buffer; to: Buffer };
  #met: IndexPair[] = [];

  constructor(present: Buffer, former: Buffer, suite: CipherSuite) {
    super(present, suite);
    this.#former = new BlindIndex(former, suite);
    this.#exchange = { from: keyFingerprint(former), to: keyFingerprint(present) };
  }

  /** Fingerprint of the present key. */
  get to(): Buffer {
    return this.#exchange.to;
  }

  override of(normalisedText: string): Buffer {
    const present = super.of(normalisedText);
    this.#met.push({ former: this.#former.of(normalisedText), present });
    return present;
  }

  /** Keeps what was met, beside the import's own transaction: it holds whatever becomes of that. */
  async keep(database: Database, isEnd = false): Promise<void> {
    if (this.#met.length < AT_ONCE && !isEnd) return;
    const met = this.#met;
    this.#met = [];
    if (met.length > 0)
      await database.write(systemScope, (transaction) => keepTranslations(transaction, met, this.#exchange));
  }
}

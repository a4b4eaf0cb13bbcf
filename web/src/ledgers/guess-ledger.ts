interface Known {
  readonly kind: string;
  readonly title: string;
  readonly alsoCalled: readonly string[];
}

/** The kind of ledger that a file's name says it is; the longest name that stands in it counts. */
export function guessLedger<Ledger extends Known>(
  fileName: string,
  ledgers: readonly Ledger[],
): Ledger | undefined {
  const name = simple(fileName);
  const found = ledgers.flatMap((ledger) =>
    [ledger.title, ...ledger.alsoCalled]
      .map(simple)
      .filter((called) => called !== '' && name.includes(called))
      .map((called) => ({ ledger, length: called.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.ledger;
}

function simple(text: string): string {
  return text.replace(/[\s_\-（）()·.]/g, '').replace(/台账|名单|明细|花名册|表$/g, '');
}

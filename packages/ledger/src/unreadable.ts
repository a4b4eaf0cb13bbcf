import { type Bilingual, ledgerMessage, type UnreadableCode } from './messages';

/** The file as a whole cannot be read as a ledger. `messages` is for the user, in both languages. */
export class LedgerUnreadable extends Error {
  override readonly name = 'LedgerUnreadable';
  readonly messages: Bilingual;

  constructor(
    readonly code: UnreadableCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    const messages = ledgerMessage(code, details);
    super(`${messages.zh} ${messages.en}`);
    this.messages = messages;
  }
}

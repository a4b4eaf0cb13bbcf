const MAX_LENGTH = 200;
const DIGITS = /\d{6,}[\dXx]*/g;
const QUOTED = /(["'`“”「])([^"'`“”」]*)(["'`“”」])/g;
const HAN = /\p{Script=Han}[\p{Script=Han}·]*/gu;
const IDENTIFIER = /^[A-Za-z_][\w.-]*$/;

/**
 * The first line of an error's message without what may be personal: numbers of six digits and more, Han text, and
 * quoted text other than identifiers (PostgreSQL quotes the refused value).
 */
export function failureReason(message: string): string {
  const line = (message.split('\n', 1)[0] ?? '').trim();
  const masked = line
    .replace(DIGITS, '…')
    .replace(HAN, '…')
    .replace(QUOTED, (whole: string, open: string, text: string, close: string) =>
      IDENTIFIER.test(text) ? whole : `${open}…${close}`,
    );
  return masked.length > MAX_LENGTH ? `${masked.slice(0, MAX_LENGTH - 1)}…` : masked;
}

/** What may be logged and stored of an error: kind, code, masked first line and the places in the code. */
export function describeFailure(error: unknown): {
  type: string;
  code?: string;
  message: string;
  stack: string;
} {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error', stack: '' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, ...code, message: failureReason(error.message), stack: frames.join('\n') };
}

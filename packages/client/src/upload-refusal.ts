/** The gateway refused a file; `code` says why, as `LEDGER_UNKNOWN`. */
export class UploadRefused extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What an answer of the gateway refuses a file for. */
export function refusalIn(body: string, status: number): UploadRefused {
  try {
    const [first] = (JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] })
      .errors;
    if (first) return new UploadRefused(first.extensions.code, status, first.message);
  } catch {
    // What stands in front of the gateway may answer with anything.
  }
  return new UploadRefused('NO_ANSWER', status, `The gateway answered ${status}.`);
}

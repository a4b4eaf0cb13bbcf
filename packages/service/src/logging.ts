import { traceOfLine } from '@dixian/telemetry';
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Structured log of one service. Nothing personal is logged; the redaction is a second net, not the first. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    name: service,
    level,
    // Lines of one request or job are found together, and beside its trace.
    mixin: traceOfLine,
    redact: {
      paths: [
        'authorization',
        'token',
        'password',
        'certificate',
        'certificateNumber',
        'phone',
        'variables',
        'parameters',
        // What PostgreSQL says beside the message quotes the row.
        'err.detail',
        'err.where',
        'err.parameters',
      ],
      remove: true,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

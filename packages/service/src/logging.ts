import pino, { type Logger } from 'pino';

export type { Logger };

/** Structured log of one service. Nothing personal is logged; the redaction is a second net, not the first. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    name: service,
    level,
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
      ],
      remove: true,
    },
  });
}

import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

/** What a piece of work is to the others of its trace. */
export type Kind = keyof typeof SpanKind;

/** What is told of a piece of work: codes, names of the house and numbers, never a value that somebody entered. */
export type Told = Attributes;

/** A piece of work of a trace that was chosen to be kept. */
export class Traced {
  private readonly context: Context;

  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
  ) {
    this.context = trace.setSpan(ROOT_CONTEXT, span);
  }

  /** The trace that it is part of. */
  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  /** This piece of work as whoever continues it is told (W3C Trace Context). */
  get parent(): string {
    const { traceId, spanId, traceFlags } = this.span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  /** Begins a part of it. */
  begin(name: string, kind: Kind = 'INTERNAL', attributes: Told = {}): Traced {
    return new Traced(
      this.tracer,
      this.tracer.startSpan(name, { kind: SpanKind[kind], attributes }, this.context),
    );
  }

  /** What it turned out to be. */
  call(name: string, attributes: Told = {}): void {
    this.span.updateName(name);
    this.span.setAttributes(attributes);
  }

  tell(attributes: Told): void {
    this.span.setAttributes(attributes);
  }

  /** What went wrong, by its code: messages quote what people entered. */
  fail(code: string): void {
    this.span.setStatus({ code: SpanStatusCode.ERROR });
    this.span.setAttribute('error.type', code);
  }

  end(): void {
    this.span.end();
  }
}

/** Begins work as the first of its trace, or as what continues another; undefined where the trace is not kept. */
export function beginWith(
  tracer: Tracer,
  name: string,
  options: { kind: Kind; attributes?: Told; parent?: string | undefined },
): Traced | undefined {
  const { kind, attributes = {}, parent } = options;
  const remote = parent === undefined ? undefined : parseTraceParent(parent);
  if (parent !== undefined && (!remote || (remote.traceFlags & TraceFlags.SAMPLED) === 0)) return undefined;
  const from = remote ? trace.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true }) : ROOT_CONTEXT;
  const span = tracer.startSpan(name, { kind: SpanKind[kind], attributes }, from);
  return span.isRecording() ? new Traced(tracer, span) : undefined;
}

/** The code of what was thrown: that of the database or the network, else its class. */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : String(name ?? 'Error');
}

export { type Metric, metricsText } from './figures';
export { type Counter, type Durations, type Labels, type Measures, openMeasures, PATIENT } from './measures';
export { processFigures } from './process-figures';
export { type TelemetryEnvironment, type TraceSettings, telemetryVariables, traceSettings } from './settings';
export { codeOf, type Told, type Traced } from './traced';
export { noTracing, openTracing, type Tracing } from './tracing';
export { asPart, inPart, traceOfLine, underWay } from './under-way';

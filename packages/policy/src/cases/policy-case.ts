import type { PlainDate } from '@dixian/calendar';
import type { DeadlineKind } from '../domain/deadline';
import type { ParameterValue } from '../domain/parameter';

/** An example beside a policy: exactly one of the four questions, with the answer the engine must give. */
export interface PolicyCase {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly due?: {
    readonly kind: DeadlineKind;
    readonly division: string;
    readonly triggeredOn: PlainDate;
    readonly calendarYears?: readonly number[];
    readonly expect: { readonly on: PlainDate; readonly provisional?: boolean; readonly notice?: string };
  };
  readonly latestPublicity?: {
    readonly division: string;
    readonly leadFoundOn: PlainDate;
    readonly expect: PlainDate;
  };
  readonly afterPublicity?: {
    readonly division: string;
    readonly postedOn: PlainDate;
    readonly nextStepOn: PlainDate;
    readonly expect: 'accepted' | 'refused';
  };
  readonly parameter?: {
    readonly name: string;
    readonly division: string;
    readonly on: PlainDate;
    readonly expect: { readonly value?: ParameterValue; readonly clause?: string; readonly missing?: string };
  };
}

/** A case and the file it stands in. */
export interface FiledCase {
  readonly file: string;
  readonly line: number;
  readonly case: PolicyCase;
}

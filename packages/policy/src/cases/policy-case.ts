import type { PlainDate } from '@dixian/calendar';
import type { DeadlineKind } from '../domain/deadline';
import type { ParameterValue } from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import type { DecisionCase } from './decision-case';

/** An example beside a policy: exactly one question, with the answer the engine must give. */
export interface PolicyCase {
  readonly name: string;
  readonly clauses: readonly string[];
  /** Folders in cases/assumed/ that hold for this case only, as a later policy of the province. */
  readonly assuming?: readonly string[];
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
    readonly expect: {
      readonly value?: ParameterValue;
      readonly unit?: string;
      readonly clause?: string;
      readonly from?: PlainDate;
      readonly to?: PlainDate | null;
      readonly suppliedBy?: string;
      readonly missing?: string;
    };
  };
  readonly decision?: DecisionCase;
}

/** A case, the file it stands in, and the policies it is put to: those loaded and what it assumes. */
export interface FiledCase {
  readonly file: string;
  readonly line: number;
  readonly case: PolicyCase;
  readonly set: PolicySet;
}

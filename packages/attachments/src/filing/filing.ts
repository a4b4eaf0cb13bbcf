import { type Caller, type Fact, isReadOnly, mayKnow, type Sector } from '@dixian/access';
import { isUserError, notPermitted, type UserErrorValue } from '@dixian/graph';
import { forKnowing, type RequestContext, type Route, type ServiceParts } from '@dixian/service';
import { attaching } from '../attaching';
import { attachmentsOf, attachmentsOfHousehold, type ShownAttachment } from '../keeping/attachments-of';
import { type TakeBackAttachmentInput, takeBackAttachment } from '../keeping/take-back';
import type { FilingEnvironment } from '../settings';
import { type AttachFilesInput, attachFiles } from './attach-files';
import type { FiledRecord } from './filed-record';

/** What a department takes files for. */
export interface FilingOptions<Attach extends string, TakeBack extends string, OfHousehold extends string> {
  readonly service: string;
  readonly parts: ServiceParts<FilingEnvironment>;
  readonly records: readonly FiledRecord[];
  /** Departments whose staff attach files, beside the offices of the line. */
  readonly sectors: readonly Sector[];
  /** The fact that a household's files tell together; of each kind only who may know its own sees them. */
  readonly fact: Fact;
  /** Names of the two mutations and of the field of a household, as the subgraph authors them. */
  readonly fields: {
    readonly attach: Attach;
    readonly takeBack: TakeBack;
    readonly ofHousehold: OfHousehold;
  };
}

type Shown<Name extends string> =
  | UserErrorValue
  | { readonly __typename: Name; readonly attachments: ShownAttachment[] };

/** Everything a department needs to take files for its records and to show them: routes, job and resolvers. */
export function filing<Attach extends string, TakeBack extends string, OfHousehold extends string>({
  service,
  parts,
  records,
  sectors,
  fact,
  fields,
}: FilingOptions<Attach, TakeBack, OfHousehold>) {
  const facts = Object.fromEntries(records.map((record) => [record.kind, record.fact]));
  const may = (caller: Caller) => (mayAttach(caller, sectors) ? undefined : NOT_PERMITTED);
  const shown = async <Name extends string>(
    name: Name,
    context: RequestContext,
    done: { readonly subjectId: string } | UserErrorValue,
  ): Promise<Shown<Name>> =>
    isUserError(done)
      ? done
      : { __typename: name, attachments: await attachmentsOf(service, context, done.subjectId) };
  const attach = async (
    _root: unknown,
    { input }: { input: AttachFilesInput },
    context: RequestContext,
  ): Promise<Shown<'FilesAttached'>> =>
    shown('FilesAttached', context, await attachFiles(context, { act: fields.attach, records, may }, input));
  const takeBack = async (
    _root: unknown,
    { input }: { input: TakeBackAttachmentInput },
    context: RequestContext,
  ): Promise<Shown<'AttachmentTakenBack'>> =>
    shown('AttachmentTakenBack', context, await takeBackAttachment(context, fields.takeBack, input, may));
  const ofHousehold = forKnowing(
    fact,
    ({ id }: { id: string }, _args: unknown, context: RequestContext): Promise<ShownAttachment[]> => {
      const kinds = records.filter((record) => mayKnow(context.caller, record.fact)).map(({ kind }) => kind);
      return attachmentsOfHousehold(service, context, id, kinds);
    },
  );
  return {
    routes: attaching({ service, parts, facts }) satisfies Route[],
    resolvers: {
      Mutation: { ...named(fields.attach, attach), ...named(fields.takeBack, takeBack) },
      Household: named(fields.ofHousehold, ofHousehold),
    },
  };
}

/** The files of a record, as a field of its type. */
export function filesOf(service: string) {
  return ({ id }: { id: string }, _args: unknown, context: RequestContext): Promise<ShownAttachment[]> =>
    attachmentsOf(service, context, id);
}

const LINE: readonly Caller['role'][] = ['village', 'township', 'county'];

function mayAttach(caller: Caller, sectors: readonly Sector[]): boolean {
  if (isReadOnly(caller)) return false;
  if (caller.role !== 'department') return LINE.includes(caller.role);
  return caller.sector !== undefined && sectors.includes(caller.sector);
}

function named<Name extends string, Value>(name: Name, value: Value): Record<Name, Value> {
  return { [name]: value } as Record<Name, Value>;
}

const NOT_PERMITTED = notPermitted({
  zh: '附件由主管部门或村、乡镇、县级人员补充和撤回。',
  en: 'The department in charge, or staff of the village, township or county attach files and take them back.',
});

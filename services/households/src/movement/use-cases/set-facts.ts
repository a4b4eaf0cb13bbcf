import type { StageTools } from '@dixian/imports';
import { identityNumberOf, maskCertificate, maskPhone } from '@dixian/personal-data';
import type { Statements } from '@dixian/service';
import type { Refusal } from '../../ground/domain/refusal';
import {
  certificateColumns,
  nameIndexColumn,
  phoneColumns,
} from '../../register/persistence/keeping/register-stage';
import type { MemberUpdate } from '../domain/decide-update';
import type { FieldChange } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import {
  entryOf,
  FACT_COLUMNS,
  type FactField,
  type HeldPerson,
  setPerson,
} from '../persistence/person-facts';
import type { ChangedBy } from './change-register';

/** Sets what differs of a person's facts and phone, and gives old and new value of each; phones are masked there. */
export async function setFacts(
  transaction: Statements,
  person: HeldPerson,
  { identity, profile, certificateNumber: corrected }: MemberUpdate,
  tools: StageTools,
  by: ChangedBy,
): Promise<FieldChange[]> {
  const { phone, ...rest } = profile;
  const facts = Object.entries({ ...identity, ...rest }) as [FactField, string | number | boolean | null][];
  const changed = facts.filter(([field, value]) => person.facts[field] !== value);
  const changes = changed.map(
    ([field, value]): FieldChange => ({
      personId: person.id,
      field,
      from: inWords(person.facts[field]),
      to: inWords(value),
    }),
  );
  const columns: Record<string, string | null> = Object.fromEntries(
    changed.map(([field, value]) => [FACT_COLUMNS[field], inWords(value)]),
  );
  if (columns.name) {
    const certificateNumber = corrected ?? tools.cipher.decrypt(person.certificate);
    columns.name_index = nameIndexColumn.of({ certificateNumber, name: columns.name }, tools);
  }
  const phoneChange = phone === undefined ? undefined : changeOfPhone(person, phone, tools);
  if (phoneChange) {
    changes.push(phoneChange);
    for (const [name, column] of Object.entries(
      phoneColumns<{ phone: string | null }>((row) => row.phone ?? undefined),
    ))
      columns[name] = column.of({ phone: phone ?? null }, tools);
  }
  if (changes.length > 0) {
    const isIdentity = (field: string) => field in identity;
    await setPerson(transaction, person.id, columns, {
      source: by.source,
      on: by.on,
      identity: changes.some(({ field }) => isIdentity(field)),
      profile: changes.some(({ field }) => !isIdentity(field)),
    });
  }
  return changes;
}

function changeOfPhone(
  { id, phoneCipher }: HeldPerson,
  phone: string | null,
  { cipher }: StageTools,
): FieldChange | undefined {
  const before = phoneCipher && cipher ? cipher.decrypt(phoneCipher) : null;
  if (before === phone) return undefined;
  const masked = (number: string | null) => number && maskPhone(number);
  return { personId: id, field: 'phone', from: masked(before), to: masked(phone) };
}

/** Sets a corrected certificate number; refused where another entry of the household has it. Both are masked in the journal. */
export async function setCertificate(
  transaction: Statements,
  person: HeldPerson,
  number: string | null,
  tools: StageTools,
  by: ChangedBy,
): Promise<FieldChange[] | Refusal> {
  const before = number && tools.cipher?.decrypt(person.certificate);
  if (!number || !before || before === number) return [];
  const index = tools.blindIndex.of(identityNumberOf(number));
  const entry = await entryOf(transaction, person.householdId, index);
  if (entry && entry.personId !== person.id) return refusal('changes.certificateNumber', 'REPEATED_PERSON');
  const columns = Object.fromEntries(
    Object.entries(certificateColumns).map(([name, column]) => [
      name,
      column.of({ certificateNumber: number }, tools),
    ]),
  );
  columns.name_index = nameIndexColumn.of(
    { certificateNumber: number, name: String(person.facts.name) },
    tools,
  );
  await setPerson(transaction, person.id, columns, {
    source: by.source,
    on: by.on,
    identity: true,
    profile: false,
  });
  return [
    {
      personId: person.id,
      field: 'certificateNumber',
      from: maskCertificate(before),
      to: maskCertificate(number),
    },
  ];
}

function inWords(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}

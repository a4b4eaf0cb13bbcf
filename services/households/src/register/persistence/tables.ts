import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  sealed,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { PassedBound } from '../../ground/domain/reveal-bounds';

/** A household (农户) as the register keeps it. */
export const household = table(
  'household',
  {
    id: uuid().byDefault('uuidv7()'),
    code: code(),
    divisionId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    householdType: text().nullable(),
    source: text(),
    exportedOn: day(),
    version: int().byDefault('1'),
    updatedAt: instant().byDefault('service_now()'),
    provisional: boolean().byDefault('false'),
    registeredOn: day().nullable(),
    splitFromId: uuid().nullable().named('split_from'),
    splitOn: day().nullable(),
    mergedIntoId: uuid().nullable().named('merged_into'),
    mergedOn: day().nullable(),
    codeEnd: code().nullable().madeOf('reverse(code)'),
    /** The name of the present head as it is sorted. */
    headPinyin: code().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['code']] },
);

/** A person in a household; certificate and phone are encrypted. */
export const person = table(
  'person',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    certificateIndex: bytes(),
    numberIndex: bytes().nullable(),
    certificate: sealed(),
    certificateKind: text().of<CertificateKind>(),
    phoneCipher: sealed().nullable().named('phone'),
    phoneIndex: bytes().nullable(),
    /** Indexes of the last four of either; null until they are made of the sealed number. */
    certificateEnd: bytes().nullable(),
    phoneEnd: bytes().nullable(),
    name: text(),
    nameIndex: bytes().nullable(),
    sex: text().of<'FEMALE' | 'MALE'>().nullable(),
    /** As the certificate number has it. */
    numberSex: text().of<'FEMALE' | 'MALE'>().nullable(),
    birthOn: day().nullable(),
    residentInsurance: boolean().nullable(),
    ethnicity: text().nullable(),
    education: text().nullable(),
    schoolStatus: text().nullable(),
    health: text().nullable(),
    labourCapacity: text().nullable(),
    workPlace: text().nullable(),
    workMonths: int().nullable(),
    source: text(),
    exportedOn: day(),
    profiledOn: day().nullable(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'householdId', 'certificateIndex']] },
);

/** A person's place in a household over time. */
export const membership = table(
  'membership',
  {
    id: uuid().byDefault('uuidv7()'),
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    relation: text(),
    isHead: boolean(),
    livesTogether: boolean(),
    inRegister: boolean().nullable(),
    joinedOn: day(),
    leftOn: day().nullable(),
    seenOn: day(),
    monitoredOn: day().nullable(),
    source: text(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What a household is found by: the ends of a present member's name, as written and by the first letters of its pinyin. */
export const nameKey = table(
  'name_key',
  {
    key: code(),
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'key', 'personId', 'divisionCode'] },
);

/** How characters, and surnames of two, are read; letters of all readings, the usual first. */
export const hanReading = table(
  'han_reading',
  { characters: code(), pinyin: text(), surname: text().nullable(), initials: text() },
  { primary: ['characters'] },
);

/** What a ledger says of a household's income in a year, in fen. */
export const householdIncome = table(
  'household_income',
  {
    householdId: uuid(),
    year: int(),
    ledger: text(),
    divisionCode: code(),
    countyCode: countyCode(),
    wages: bigint(),
    business: bigint(),
    property: bigint(),
    transfer: bigint(),
    businessCost: bigint(),
    statedNet: bigint().nullable(),
    memberCount: int(),
    insurancePayout: bigint().nullable(),
    compliantSelfPaid: bigint().nullable(),
    source: text(),
    exportedOn: day(),
    latest: boolean().byDefault('true'),
  },
  { primary: ['countyCode', 'householdId', 'year', 'ledger'] },
);

/** What the national export says of a household's monitoring. */
export const monitoringRecord = table(
  'monitoring_record',
  {
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    category: text().of<MonitoringCategory>(),
    identifiedMonth: text().nullable(),
    risks: texts(),
    riskEliminated: boolean(),
    eliminationMode: text().nullable(),
    eliminatedMonth: text().nullable(),
    housingProblem: boolean().nullable(),
    dropout: boolean().nullable(),
    waterProblem: boolean().nullable(),
    exportedOn: day(),
  },
  { primary: ['countyCode', 'householdId'] },
);

/** Somebody saw a sensitive field of a person, or of a self-report, in clear, or looked a person up by a number. */
export const reveal = table(
  'reveal',
  {
    id: uuid().byDefault('uuidv7()'),
    account: text(),
    role: text(),
    personId: uuid().nullable(),
    selfReportId: uuid().nullable(),
    field: text(),
    purpose: text(),
    requestId: text(),
    revealedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
    seenIn: code(),
  },
  { primary: ['countyCode', 'id'] },
);

/** An account wanted to see more than a bound allows; one a day, account and bound. */
export const revealNotice = table(
  'reveal_notice',
  {
    id: uuid().byDefault('uuidv7()'),
    account: text(),
    role: text(),
    bound: text().of<PassedBound>(),
    allowed: int(),
    asked: int(),
    onDay: day().byDefault("((service_now() AT TIME ZONE 'Asia/Shanghai'::text))::date"),
    noticedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'account', 'bound', 'onDay']],
  },
);

type CertificateKind = 'DISABILITY_CARD' | 'DISABILITY_CARD_REISSUED' | 'IDENTITY_CARD';

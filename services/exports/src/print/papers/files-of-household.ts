import { FILE, type FileOfRecord, type NamedFile } from './files';

/** The offices that keep files of a household, each by the field that tells them. */
const OFFICES = {
  attachments: '农业农村',
  educationAttachments: '教育',
  employmentAttachments: '人社',
  financeAttachments: '财政、金融',
  healthAttachments: '医保、卫健',
  housingWaterAttachments: '住建、水利',
  socialAssistanceAttachments: '民政、残联',
} as const;
type Office = keyof typeof OFFICES;
const offices = Object.keys(OFFICES) as Office[];

/** What is attached to records of a household, office by office; null where it is not for the caller. */
export type FilesOfHousehold = Readonly<Record<Office, readonly FileOfRecord[] | null>>;

export const FILES = offices.map((office) => `${office} ${FILE}`).join(' ');

/** Every file with its office, the newest of each first; undefined where the caller sees none of any office. */
export function filesOf(household: FilesOfHousehold): NamedFile[] | undefined {
  const seen = offices.filter((office) => household[office] !== null);
  if (seen.length === 0) return undefined;
  return seen.flatMap((office) => (household[office] ?? []).map((file) => ({ of: OFFICES[office], file })));
}

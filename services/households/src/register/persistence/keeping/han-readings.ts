import { pinyin } from 'pinyin-pro';

/** How a character, or a surname of two, is read (读音): in words, as a surname where that differs, and the first letters of all readings. */
export interface HanReading {
  characters: string;
  pinyin: string;
  surname: string | null;
  initials: string;
}

// The blocks of ideographs that names are written with; what a font or a keyboard lacks stands in the later ones.
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2ebe0],
] as const;

// Surnames of which the library knows the reading in words alone.
const SURNAMES: Readonly<Record<string, string>> = { 朴: 'piao', 黑: 'he', 洗: 'xian', 折: 'she', 秘: 'bi' };
const OF_TWO: Readonly<Record<string, string>> = {
  万俟: 'mo qi',
  乐正: 'yue zheng',
  单于: 'chan yu',
  子车: 'zi ju',
  尉迟: 'yu chi',
  澹台: 'tan tai',
  长孙: 'zhang sun',
};

const LETTERS = /^[a-z]+$/;

/** The readings of every ideograph that has one; tones are left out, ü is v as on a keyboard. */
export function hanReadings(): HanReading[] {
  const single = BLOCKS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => readingOf(String.fromCodePoint(from + index))),
  );
  return [...single, ...Object.entries(OF_TWO).map(ofTwo)].flatMap((reading) => reading ?? []);
}

function readingOf(character: string): HanReading | undefined {
  const all = pinyin(character, { toneType: 'none', multiple: true, v: true, type: 'array' });
  const [usual] = all;
  if (usual === undefined || !LETTERS.test(usual)) return undefined;
  const asSurname = SURNAMES[character] ?? surnameOf(character);
  const initials = new Set([...all, asSurname].flatMap((reading) => reading.slice(0, 1)));
  return {
    characters: character,
    pinyin: usual,
    surname: asSurname === usual ? null : asSurname,
    initials: [...initials].filter((initial) => LETTERS.test(initial)).join(''),
  };
}

function ofTwo([characters, reading]: [string, string]): HanReading {
  return { characters, pinyin: reading, surname: reading, initials: '' };
}

function surnameOf(character: string): string {
  return pinyin(character, { toneType: 'none', surname: 'head', v: true });
}

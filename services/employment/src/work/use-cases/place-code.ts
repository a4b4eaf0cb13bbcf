import { areaList } from '@vant/area-data';

interface Place {
  readonly code: string;
  readonly name: string;
}

const places = (list: Readonly<Record<string, string>>): Place[] =>
  Object.entries(list).map(([code, name]) => ({ code, name }));

const [PROVINCES, CITIES, COUNTIES] = [
  places(areaList.province_list),
  places(areaList.city_list),
  places(areaList.county_list),
];
const SUFFIX = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|地区|自治州|区|县)$/;

/**
 * The code of a place as people write it (广东省东莞市, 河南焦作, 西安市); undefined where the text names none of the country, or
 * several. The list of places comes from a maintained package, not from here.
 */
export function placeCode(text: string): string | undefined {
  const said = text.replaceAll(/[\s,，、·-]/g, '').replace(/^(中国|中华人民共和国)/, '');
  const province = beginning(said, PROVINCES);
  if (!province) return alone(said, CITIES) ?? alone(said, COUNTIES);
  const inside = (list: readonly Place[], digits: number, code: string) =>
    list.filter((place) => place.code.startsWith(code.slice(0, digits)));
  const rest = province.rest;
  const city = beginning(rest, inside(CITIES, 2, province.code));
  const county = beginning(
    city?.rest ?? rest,
    city ? inside(COUNTIES, 4, city.code) : inside(COUNTIES, 2, province.code),
  );
  return county?.code ?? city?.code ?? province.code;
}

// The longest name that a text begins with, or its short form.
function beginning(text: string, list: readonly Place[]): { code: string; rest: string } | undefined {
  let found: { code: string; rest: string; length: number } | undefined;
  for (const { code, name } of list) {
    for (const word of [name, name.replace(SUFFIX, '')]) {
      if (word.length < 2 || !text.startsWith(word) || (found && found.length >= word.length)) continue;
      found = { code, rest: text.slice(word.length).replace(/^(省|市|县|区)/, ''), length: word.length };
    }
  }
  return found;
}

function alone(text: string, list: readonly Place[]): string | undefined {
  const named = list.filter(({ name }) => name.length > 1 && text.startsWith(name));
  return named.length === 1 ? named[0]?.code : undefined;
}

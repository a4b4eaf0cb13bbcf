/** SQL of how far a place lies from home, as `classOfPlace` says it of one; a test holds the two together. */
export function placeClass(home: string, place: string): string {
  return `CASE WHEN ${place} IS NULL OR length(${place}) < 6 THEN NULL
  WHEN left(${place}, 2) <> left(${home}, 2) THEN 'OTHER_PROVINCE'
  WHEN left(${place}, 6) = left(${home}, 6) THEN 'SAME_COUNTY'
  WHEN left(${home}, 2) IN ('11', '12', '31', '50') THEN 'SAME_CITY'
  WHEN left(${place}, 6) LIKE '%0000' THEN NULL
  WHEN substr(${place}, 3, 2) = '90' OR substr(${home}, 3, 2) = '90' THEN 'OTHER_CITY'
  WHEN left(${place}, 4) <> left(${home}, 4) THEN 'OTHER_CITY'
  ELSE 'SAME_CITY' END`;
}

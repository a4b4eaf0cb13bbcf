type Comparable = number | bigint | string;

// General civil-law usage (民法典 1259): 以上, 以下, 以内, 届满 include the number itself; 超过, 低于, 不满, 以外 leave it out.

/** 以内, 以下, 不超过, X前 with a date: the limit itself counts. */
export function within<T extends Comparable>(value: T, limit: T): boolean {
  return value <= limit;
}

/** 以上, 及以上, 不少于, 不低于: the limit itself counts. */
export function reaches<T extends Comparable>(value: T, limit: T): boolean {
  return value >= limit;
}

/** 超过, 高于: the limit itself does not count. */
export function exceeds<T extends Comparable>(value: T, limit: T): boolean {
  return value > limit;
}

/** 低于, 不满, 未满: the limit itself does not count. */
export function isBelow<T extends Comparable>(value: T, limit: T): boolean {
  return value < limit;
}

import type { PlaceAndDay } from '@dixian/policy';

/** Something in force with the place and day it was asked for, by which its own references are resolved. */
export interface At<Item> {
  readonly item: Item;
  readonly at: PlaceAndDay;
}

/** A directory of layouts that counties add (<six digits>.yaml), beside those that the product brings. */
export const layoutsOfPlaces = process.env.LEDGER_LAYOUTS_OF_PLACES ?? '';

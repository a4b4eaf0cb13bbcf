/** What was last looked for, so that the way back from a household leads to it; gone with the page. */
export const lastSearch = { text: '' };

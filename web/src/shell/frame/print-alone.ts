/** Prints a page of the server alone, as it will hang on the board; the screen is as before afterwards. */
export function printAlone(page: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.append(...new DOMParser().parseFromString(page, 'text/html').body.childNodes);
  document.body.append(sheet);
  document.body.classList.add('prints-sheet');
  const end = () => {
    sheet.remove();
    document.body.classList.remove('prints-sheet');
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

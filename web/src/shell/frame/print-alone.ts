/** Prints a text alone on its page, as it will hang on the board; the screen is as before afterwards. */
export function printAlone(text: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.textContent = text;
  document.body.append(sheet);
  document.body.classList.add('prints-sheet');
  const end = () => {
    sheet.remove();
    document.body.classList.remove('prints-sheet');
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

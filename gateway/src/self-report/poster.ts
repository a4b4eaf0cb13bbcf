import qrcode from 'qrcode-generator';
import { escaped } from '../http/escaped';
import type { Reply } from '../http/send';
import type { Place } from './operations';
import { page, type Setting } from './page';
import { words } from './words';

/** A sheet to put up: the place's code as a picture that a phone reads, and its address in letters. */
export function poster(setting: Setting, place: Place, address: string): Reply {
  const said = words[setting.language];
  // Type 0: as large as the address needs; M still reads with a corner torn off or in poor print.
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const picture = code.createSvgTag({ cellSize: 4, margin: 16, scalable: true });
  const body = `<div class="sheet"><h1>${said.poster}</h1><p><b>${escaped(place.names.join(''))}</b></p>
<div role="img" aria-label="${escaped(address)}">${picture}</div><p>${said.posterHow}</p><p>${said.posterElse}</p>
<p class="quiet">${said.posterAddress}：${escaped(address)}</p></div>`;
  return page(setting, { title: said.poster, body, here: `/self-report/${place.code}/poster` });
}

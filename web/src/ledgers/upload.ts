import { keptLanguage } from '../shell/language/language';
import { expire, session } from '../shell/sign-in/session';

/** Sends a file to the service that owns the ledger; fetch cannot tell how far an upload is, so that this cannot use it. */
export function upload(ledger: string, file: File, onPercent: (percent: number) => void): Promise<string> {
  const address = `/uploads?${new URLSearchParams({ ledger, file: file.name })}`;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('authorization', `Bearer ${session()?.token ?? ''}`);
    request.setRequestHeader('accept-language', keptLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-dixian-upload', '1');
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.floor((100 * loaded) / total));
    request.onerror = () => reject(new Error());
    request.onload = () => {
      if (request.status === 401) expire();
      const answer = JSON.parse(request.responseText || '{}') as {
        id?: string;
        errors?: { message: string }[];
      };
      if (answer.id) resolve(answer.id);
      else reject(new Error(answer.errors?.[0]?.message ?? String(request.status)));
    };
    request.send(file);
  });
}

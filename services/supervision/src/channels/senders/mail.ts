import { createTransport, type Transporter } from 'nodemailer';

/** A letter to one address. */
export interface Letter {
  readonly to: string;
  readonly deliveryId: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters by the operator's mail server. */
export interface MailSender {
  send(letter: Letter): Promise<void>;
  close(): void;
}

const SILENCE_MS = 10_000;

/** A sender by SMTP: `smtps:` is secured from the first byte, `smtp:` as soon as the server offers it. */
export function mailSender({ url, from }: { url: string; from: string }): MailSender {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport: Transporter = createTransport({
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    // Nothing is fetched or read from disk for a letter, whatever stands in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, deliveryId, subject, text }) {
      const domain = from.slice(from.lastIndexOf('@') + 1);
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        // The same each time that it is tried, so that a mailbox can tell a second copy.
        messageId: `<${deliveryId}@${domain}>`,
        headers: { 'auto-submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

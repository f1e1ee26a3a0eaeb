import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { MailConfig } from '../config';

export const mailSettings = Symbol('mailSettings');

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** The same for every try, so that a mail server or reader knows a second copy. */
  messageId: string;
  attachments?: MailAttachment[];
}

export interface MailAttachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

/** `REFUSED`: the server will never take it; `LATER`: it may at another time. */
export class MailFailure extends Error {
  constructor(
    readonly kind: 'REFUSED' | 'LATER',
    message: string,
  ) {
    super(message);
  }
}

interface SmtpFault {
  responseCode?: number;
  response?: string;
  message: string;
}

/** A try must end well within the lease, or another server would begin its own. */
const partOfLease = 0.4;
const longestTryMs = 45_000;

/** Sends e-mail by SMTP, when a server is configured. */
@Injectable()
export class Mailer {
  constructor(@Inject(mailSettings) private readonly config: MailConfig | null) {}

  get isConfigured(): boolean {
    return this.config !== null;
  }

  get from(): string | null {
    return this.config?.from ?? null;
  }

  /** How long a try may take before another server takes over. */
  get leaseSeconds(): number {
    return this.config?.leaseSeconds ?? 120;
  }

  /** The Message-ID of something with this id, in the domain of the sender. */
  messageIdOf(id: string): string {
    const domain = /@([^>\s]+)/.exec(this.config?.from ?? '')?.[1] ?? 'ky-yeu.invalid';
    return `<reminder-${id}@${domain}>`;
  }

  /**
   * Hands one mail to the server and gives its answer.
   * @throws MailFailure; a connection lost after the text was sent counts as LATER: nobody can know whether it was taken.
   */
  async send(mail: Mail): Promise<string> {
    if (!this.config) throw new MailFailure('LATER', 'Chưa cấu hình máy chủ thư.');
    const transport = await this.connect(this.config);
    const limit = this.tryMs();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new MailFailure('LATER', 'Máy chủ thư không trả lời kịp.')), limit);
    });
    try {
      const sent = await Promise.race([transport.sendMail({ from: this.config.from, ...mail }), tooLong]);
      return sent.response;
    } catch (error) {
      throw this.failureOf(error);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  }

  private tryMs(): number {
    return Math.min(longestTryMs, this.leaseSeconds * 1000 * partOfLease);
  }

  private async connect({ url }: MailConfig): Promise<Transporter<{ response: string }>> {
    const { createTransport } = await import('nodemailer');
    const address = new URL(url);
    for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
      if (!address.searchParams.has(name)) address.searchParams.set(name, String(this.tryMs()));
    }
    return createTransport(address.href);
  }

  private failureOf(error: unknown): MailFailure {
    if (error instanceof MailFailure) return error;
    const { responseCode = 0, response, message } = error as SmtpFault;
    return new MailFailure(responseCode >= 500 ? 'REFUSED' : 'LATER', (response ?? message).slice(0, 500));
  }
}

import { readFileSync } from 'node:fs';

/** Where e-mail goes out. */
export interface MailConfig {
  /** smtp://user:password@host:port or smtps://… */
  url: string;
  /** Sender: `address` or `Name <address>`. */
  from: string;
  /** How long a server that sends a mail is waited for before another tries. */
  leaseSeconds: number;
}

export interface Config {
  databaseUrl: string;
  port: number;
  /** Address to listen on; all interfaces unless told. */
  host: string | undefined;
  /** Password of the first administrator; null lets the server make one and print it once. */
  administratorPassword: string | null;
  sampleData: boolean;
  /** Number of proxies in front whose X-Forwarded-* headers are believed. */
  trustedProxies: number;
  /** Login attempts in five minutes for one address and user name. */
  loginLimit: number;
  /** Whether this server runs jobs (reminders) in the background; other servers on the database may. */
  runsJobs: boolean;
  /** Under which address people reach this server, such as https://ky-yeu.tinh.vn; null when nobody has said. */
  publicUrl: string | null;
  /** null: no e-mail leaves. */
  mail: MailConfig | null;
}

function fromFile(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const path = env[`${name}_FILE`];
  return path ? readFileSync(path, 'utf8').trim() : env[name];
}

function wholeNumber(text: string | undefined, fallback: number, name: string, faults: string[]): number {
  if (text === undefined || text === '') return fallback;
  if (/^\d+$/.test(text)) return Number(text);
  faults.push(`${name} must be a whole number, not "${text}"`);
  return fallback;
}

function readMail(env: NodeJS.ProcessEnv, faults: string[]): MailConfig | null {
  const url = fromFile(env, 'KYYEU_SMTP_URL') || null;
  const from = env['KYYEU_MAIL_FROM'] || null;
  if (!url) return null;
  if (!/^smtps?:\/\/[^\s]+$/.test(url)) faults.push('KYYEU_SMTP_URL must be an smtp:// or smtps:// address');
  if (!from || !/[^\s@<]+@[^\s@>]+/.test(from)) faults.push('KYYEU_MAIL_FROM must hold the address of the sender');
  const leaseSeconds = Math.max(1, wholeNumber(env['KYYEU_MAIL_LEASE'], 120, 'KYYEU_MAIL_LEASE', faults));
  return { url, from: from ?? '', leaseSeconds };
}

function readPublicUrl(env: NodeJS.ProcessEnv, faults: string[]): string | null {
  const url = env['KYYEU_PUBLIC_URL']?.replace(/\/+$/, '') || null;
  if (url && !/^https?:\/\/[^\s/]+(\/[^\s?#]*)?$/.test(url))
    faults.push('KYYEU_PUBLIC_URL must be an http:// or https:// address');
  return url;
}

/**
 * Reads the configuration; NAME_FILE is read where NAME holds a secret.
 * @throws Error that lists every fault at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const databaseUrl = fromFile(env, 'DATABASE_URL') ?? '';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) faults.push('DATABASE_URL must be a postgres:// address');
  const administratorPassword = fromFile(env, 'KYYEU_ADMIN_PASSWORD') || null;
  if (administratorPassword !== null && administratorPassword.length < 10) {
    faults.push('KYYEU_ADMIN_PASSWORD needs at least 10 characters');
  }
  const config: Config = {
    databaseUrl,
    port: wholeNumber(env['PORT'], 3000, 'PORT', faults),
    host: env['HOST'] || undefined,
    administratorPassword,
    sampleData: env['KYYEU_SAMPLE_DATA'] !== 'none',
    trustedProxies: wholeNumber(env['KYYEU_TRUSTED_PROXIES'], 0, 'KYYEU_TRUSTED_PROXIES', faults),
    loginLimit: wholeNumber(env['KYYEU_LOGIN_LIMIT'], 10, 'KYYEU_LOGIN_LIMIT', faults),
    runsJobs: env['KYYEU_JOBS'] !== 'off',
    publicUrl: readPublicUrl(env, faults),
    mail: readMail(env, faults),
  };
  if (faults.length) throw new Error(`The configuration is wrong:\n- ${faults.join('\n- ')}`);
  return config;
}

import { resolve } from 'node:path';
import { z } from 'zod';

/** Where rows live: a file of our own, or a PostgreSQL that may be shared by any number of server processes. */
export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** How the server reaches Linear. `demo` stands for the local double with its seeded workspace. */
export type LinearSettings =
  | { readonly kind: 'demo' }
  | { readonly kind: 'api-key'; readonly apiKey: string; readonly apiUrl: string }
  | { readonly kind: 'app'; readonly clientId: string; readonly clientSecret: string; readonly apiUrl: string };

/** Everything the server takes from its environment, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseSettings;
  readonly linear: LinearSettings;
  /** Newest first; empty: no webhooks are accepted and the server polls. */
  readonly webhookSecrets: readonly string[];
  /** 32 bytes that encrypt tokens at rest; `null` in the demo, which has none to keep. */
  readonly secretKey: Buffer | null;
  /** The key before it, while keys are rotated: it opens what it sealed, and seals nothing any more. */
  readonly previousSecretKey?: Buffer;
  readonly publicUrl: string | null;
  readonly playbookPath: string | null;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** The settings, or one readable line for each problem. No line holds a secret. */
export type ReadSettings =
  | { readonly outcome: 'settings'; readonly settings: Settings }
  | { readonly outcome: 'problems'; readonly problems: readonly string[] };

/** Linear's GraphQL address. @see https://linear.app/developers/graphql (read 2026-11-22) */
const LINEAR_API_URL = 'https://api.linear.app/graphql';

const SECRET_KEY_BYTES = 32;

const url = (protocols: readonly string[], expected: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), { error: expected });

const SecretKey = z
  .base64({ error: `${SECRET_KEY_BYTES} bytes in base64 (openssl rand -base64 32)` })
  .refine((text) => Buffer.from(text, 'base64').length === SECRET_KEY_BYTES, {
    error: `${SECRET_KEY_BYTES} bytes in base64 (openssl rand -base64 32)`,
  });

/** An empty setting is an absent one: that is how people switch something off in an environment file. */
const Environment = z.object({
  PORT: z.coerce
    .number({ error: 'a port from 0 to 65535' })
    .int({ error: 'a port from 0 to 65535' })
    .min(0, { error: 'a port from 0 to 65535' })
    .max(65_535, { error: 'a port from 0 to 65535' })
    .default(8787),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'an address such as postgres://user:password@host:5432/name',
  ).optional(),
  DATA_DIR: z.string().default('.async-norms'),
  LINEAR_API_KEY: z.string().optional(),
  LINEAR_CLIENT_ID: z.string().optional(),
  LINEAR_CLIENT_SECRET: z.string().optional(),
  LINEAR_WEBHOOK_SECRET: z.string().optional(),
  LINEAR_WEBHOOK_SECRET_PREVIOUS: z.string().optional(),
  LINEAR_API_URL: url(['http:', 'https:'], `the full GraphQL address, such as ${LINEAR_API_URL}`).default(
    LINEAR_API_URL,
  ),
  SECRET_KEY: SecretKey.optional(),
  SECRET_KEY_PREVIOUS: SecretKey.optional(),
  PUBLIC_URL: url(
    ['http:', 'https:'],
    'the address people reach this server at, such as https://norms.example.com',
  ).optional(),
  PLAYBOOK: z.string().optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'an address such as smtps://user:password@mail.example.com').optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], { error: 'trace, debug, info, warn, error or silent' })
    .default('info'),
});
type Environment = z.infer<typeof Environment>;

/** Every setting there is, by its name. */
export const SETTING_NAMES: readonly string[] = Object.keys(Environment.shape);

/** Settings whose value must never be shown, not even when it is wrong. */
const SECRETS = new Set([
  'LINEAR_API_KEY',
  'LINEAR_CLIENT_SECRET',
  'LINEAR_WEBHOOK_SECRET',
  'LINEAR_WEBHOOK_SECRET_PREVIOUS',
  'SECRET_KEY',
  'SECRET_KEY_PREVIOUS',
  'DATABASE_URL',
  'SMTP_URL',
]);

/** Reads the server's settings from environment variables. Relative paths are taken from `folder`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, folder: string): ReadSettings {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(present);
  const problems = parsed.success
    ? missingTogether(parsed.data)
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const came = SECRETS.has(name) ? 'something else (not shown)' : JSON.stringify(present[name]);
        return `${name}: expected ${issue.message}; got ${came}`;
      });
  if (!parsed.success || problems.length > 0) return { outcome: 'problems', problems };
  return { outcome: 'settings', settings: settingsOf(parsed.data, folder) };
}

function missingTogether(env: Environment): string[] {
  const problems: string[] = [];
  if (env.LINEAR_API_KEY !== undefined && env.LINEAR_CLIENT_ID !== undefined)
    problems.push('LINEAR_API_KEY: expected either an API key or LINEAR_CLIENT_ID with LINEAR_CLIENT_SECRET; got both');
  if (env.LINEAR_CLIENT_ID !== undefined && env.LINEAR_CLIENT_SECRET === undefined)
    problems.push('LINEAR_CLIENT_SECRET: expected the secret that belongs to LINEAR_CLIENT_ID; got nothing');
  if (env.LINEAR_CLIENT_SECRET !== undefined && env.LINEAR_CLIENT_ID === undefined)
    problems.push('LINEAR_CLIENT_ID: expected the id that belongs to LINEAR_CLIENT_SECRET; got nothing');
  const hasCredentials = env.LINEAR_API_KEY !== undefined || env.LINEAR_CLIENT_ID !== undefined;
  if (hasCredentials && env.SECRET_KEY === undefined)
    problems.push(
      `SECRET_KEY: expected ${SECRET_KEY_BYTES} bytes in base64 (openssl rand -base64 32), which encrypt tokens at rest; got nothing`,
    );
  if (env.SECRET_KEY_PREVIOUS !== undefined && env.SECRET_KEY === undefined)
    problems.push('SECRET_KEY: expected the current key beside SECRET_KEY_PREVIOUS; got nothing');
  if (env.LINEAR_WEBHOOK_SECRET_PREVIOUS !== undefined && env.LINEAR_WEBHOOK_SECRET === undefined)
    problems.push(
      'LINEAR_WEBHOOK_SECRET: expected the current secret beside LINEAR_WEBHOOK_SECRET_PREVIOUS; got nothing',
    );
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined)
    problems.push('MAIL_FROM: expected the address that digests come from, which SMTP_URL needs; got nothing');
  if (env.MAIL_FROM !== undefined && env.SMTP_URL === undefined)
    problems.push('SMTP_URL: expected the mail server, which MAIL_FROM needs; got nothing');
  return problems;
}

function settingsOf(env: Environment, folder: string): Settings {
  const secrets = [env.LINEAR_WEBHOOK_SECRET, env.LINEAR_WEBHOOK_SECRET_PREVIOUS];
  return {
    port: env.PORT,
    host: env.HOST,
    database:
      env.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: resolve(folder, env.DATA_DIR) }
        : { kind: 'postgres', url: env.DATABASE_URL },
    linear: linearSettingsOf(env),
    webhookSecrets: secrets.filter((secret) => secret !== undefined),
    secretKey: env.SECRET_KEY === undefined ? null : Buffer.from(env.SECRET_KEY, 'base64'),
    ...(env.SECRET_KEY_PREVIOUS === undefined
      ? {}
      : { previousSecretKey: Buffer.from(env.SECRET_KEY_PREVIOUS, 'base64') }),
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    playbookPath: env.PLAYBOOK === undefined ? null : resolve(folder, env.PLAYBOOK),
    mail:
      env.SMTP_URL === undefined || env.MAIL_FROM === undefined ? null : { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    logLevel: env.LOG_LEVEL,
  };
}

function linearSettingsOf(env: Environment): LinearSettings {
  const apiUrl = env.LINEAR_API_URL;
  if (env.LINEAR_API_KEY !== undefined) return { kind: 'api-key', apiKey: env.LINEAR_API_KEY, apiUrl };
  if (env.LINEAR_CLIENT_ID !== undefined && env.LINEAR_CLIENT_SECRET !== undefined)
    return { kind: 'app', clientId: env.LINEAR_CLIENT_ID, clientSecret: env.LINEAR_CLIENT_SECRET, apiUrl };
  return { kind: 'demo' };
}

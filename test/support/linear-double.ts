import { LinearClient } from '@linear/sdk';
import type { Demo, DemoOptions } from '../../linear-integration/src/demo/demo';
import { startDemo } from '../../linear-integration/src/demo/start-demo';
import type { RawClient } from '../../linear-integration/src/linear/linear-api';
import { at } from './at';

/** A clock that stands still until it is moved. */
export interface MovedClock {
  (): Date;
  moveTo(text: string): void;
  forward(ms: number): void;
}

/** A clock at an instant with a written offset, such as `2026-03-04 10:00 +01:00`. */
export function clockAt(text: string): MovedClock {
  let now = at(text);
  const clock = () => new Date(now);
  return Object.assign(clock, {
    moveTo: (later: string) => {
      now = at(later);
    },
    forward: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  });
}

const running: Demo[] = [];

/** A double with the bare workspace, webhooks by hand; stopped by `stopDoubles`. */
export async function aDouble(options: Partial<DemoOptions> & Pick<DemoOptions, 'clock'>): Promise<Demo> {
  const demo = await startDemo({ workspace: 'bare', deliver: 'by-hand', ...options });
  running.push(demo);
  return demo;
}

/** Call it in `afterEach`. */
export async function stopDoubles(): Promise<void> {
  await Promise.all(running.splice(0).map((demo) => demo.stop()));
}

/** The real SDK with an administrator's API key, or with a token of the app. */
export function sdkOf(demo: Demo, accessToken?: string): LinearClient {
  return new LinearClient(
    accessToken === undefined ? { apiKey: demo.apiKey, apiUrl: demo.apiUrl } : { accessToken, apiUrl: demo.apiUrl },
  );
}

/** The part of the SDK that the product uses. */
export function rawClientOf(demo: Demo, accessToken?: string): RawClient {
  return sdkOf(demo, accessToken).client as unknown as RawClient;
}

/** An access token of the app, by client credentials. */
export async function appTokenOf(demo: Demo, scope = 'read,write,comments:create'): Promise<string> {
  const response = await fetch(`${demo.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: demo.app.clientId,
      client_secret: demo.app.clientSecret,
      scope,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

import { csrfToken } from '../../linear-integration/src/http/csrf';

/** A browser without a screen: it keeps cookies, and sends forms with the token that pages put into them. */
export interface Visitor {
  get(path: string): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string>>, change?: PostChange): Promise<Response>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
}

interface PostChange {
  /** A token of one's own; `null` for none. */
  readonly csrf?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who comes to a server for the first time. */
export function visitorOf(url: string): Visitor {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'accept-language': 'en-GB', cookie, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  const visitor: Visitor = {
    get: (path) => ask(path, {}),
    async post(path, fields, { csrf, headers } = {}) {
      const held = () => cookies.get('async-norms-session') ?? cookies.get('async-norms-visit');
      if (held() === undefined) await ask('/', {}); // any page gives a browser what its forms are made with
      const sent = csrf === undefined ? csrfToken(held() ?? '') : csrf;
      const body = new URLSearchParams({ ...fields, ...(sent === null ? {} : { csrf: sent }) });
      return ask(path, { method: 'POST', body, ...(headers === undefined ? {} : { headers }) });
    },
    cookie: (name) => cookies.get(name),
    setCookie: (name, value) => void cookies.set(name, value),
  };
  return visitor;
}

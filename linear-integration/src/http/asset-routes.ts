import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { ICON, SCRIPT } from '../admin/assets/script';
import { STYLE } from '../admin/assets/style';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Where the style and the script are; a changed one has another address, so that browsers may keep them for good. */
export const ASSETS = { style: `/assets/${digest(STYLE)}.css`, script: `/assets/${digest(SCRIPT)}.js` } as const;

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The style, the script, the icon. */
export function assetRoutes(): Hono {
  const app = new Hono();
  const serve = (path: string, type: string, body: string) =>
    app.get(path, (c) => c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': FOR_GOOD }));
  serve(ASSETS.style, 'text/css', STYLE);
  serve(ASSETS.script, 'text/javascript', SCRIPT);
  serve('/assets/icon.svg', 'image/svg+xml', ICON);
  return app;
}

/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { INSTALL_ENDS, InstallPage } from '../../admin/pages/install-page';
import { manifestLink } from '../../linear/app-manifest';
import { frameAt, type PageParts, show } from '../page-kit';
import type { PageEnv } from '../visit';

/** How to install, for anyone: nothing on it is secret. */
export function installPageRoutes(parts: PageParts): Hono<PageEnv> {
  const { ports } = parts;
  const app = new Hono<PageEnv>();
  app.get('/install', (c) => {
    const address = baseOf(c.req.query('address') ?? ports.publicUrl ?? '');
    const end = INSTALL_ENDS.find((it) => it === c.req.query('ended')) ?? null;
    const state = { address, formLink: manifestLink(address), hasApp: ports.setUp.mode === 'app', end };
    return show(c, <InstallPage frame={frameAt(c, parts)} state={state} />);
  });
  return app;
}

/** An address without what follows its host; anything else as it was typed. */
function baseOf(typed: string): string {
  const text = typed.trim();
  return URL.canParse(text) ? new URL(text).origin : text;
}

/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { AdminPorts } from './admin-ports';

/** Every page, to be mounted at `/`. What is not a page goes on to whatever is mounted after it. */
export function adminRoutes(_ports: AdminPorts): Hono {
  const app = new Hono();
  app.get('/', (c) => c.html(<p>Async Norms</p>));
  return app;
}

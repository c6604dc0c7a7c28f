import type { Doc } from './doc';
import { showFlag } from './flags';

/** What the preview's server puts on the page of a surface. */
interface Preview {
  readonly surface: string;
  readonly context: Record<string, unknown>;
  readonly people: readonly Person[];
}

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
}

declare global {
  interface Window {
    preview: Preview;
    __bridge: { callBridge: (command: string, data: unknown) => Promise<unknown> };
  }
}

type Draw = (root: Doc) => void;

/** The one seam between a surface and the page around it. */
export function openBridge(draw: Draw): void {
  window.__bridge = { callBridge: (command, data) => answer(command, data as Record<string, unknown>, draw) };
}

async function answer(command: string, data: Record<string, unknown>, draw: Draw): Promise<unknown> {
  switch (command) {
    case 'reconcile':
      return draw(data.forgeDoc as Doc);
    case 'getContext':
      return window.preview.context;
    case 'invoke':
      return invoke(data);
    case 'showFlag':
      return showFlag(data as { title?: string; description?: string; type?: string });
    case 'submit':
      return window.parent.postMessage({ submitted: data }, window.location.origin);
    case 'navigate':
    case 'open':
      return goTo(data);
    default:
      return undefined;
  }
}

async function invoke({ functionKey, payload }: Record<string, unknown>): Promise<unknown> {
  const response = await fetch('/invoke', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      surface: window.preview.surface,
      functionKey,
      payload,
      context: window.preview.context,
    }),
  });
  const answered = (await response.json()) as { value?: unknown; error?: string };
  if (!response.ok) throw new Error(answered.error ?? `the preview answered ${response.status}`);
  return answered.value;
}

function goTo(data: Record<string, unknown>): void {
  const location = typeof data.url === 'string' ? data.url : typeof data.location === 'string' ? data.location : null;
  if (location !== null) window.parent.postMessage({ goTo: location }, window.location.origin);
}

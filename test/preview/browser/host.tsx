/**
 * Draws a surface of the Forge app with Atlaskit's own components. The surface is the real bundle with the real
 * `@forge/react`; the page around it is ours, as Jira's own is not published. An approximation, and the preview says so.
 */
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createRoot } from 'react-dom/client';
import { openBridge } from './bridge';
import { type Doc, inside } from './doc';
import './drawings';
import './host.css';

const place = document.getElementById('surface');
if (place === null) throw new Error('the page has no place for a surface');
const root = createRoot(place);
const dark = new URLSearchParams(window.location.search).get('theme') === 'dark';
void setGlobalTheme({ colorMode: dark ? 'dark' : 'light' });
document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light');

openBridge((doc: Doc) => root.render(<div className="surface">{inside({ ...doc })}</div>));

// The frame around a surface is as high as the surface, as in Jira.
new ResizeObserver(() => {
  window.parent.postMessage({ height: document.documentElement.scrollHeight }, window.location.origin);
}).observe(place);

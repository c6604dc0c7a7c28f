/**
 * Draws a surface of the Forge app with Atlaskit's own components. The surface is the real bundle with the real
 * `@forge/react`; the page around it is ours, as Jira's own is not published. An approximation, and the preview says so.
 */
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createRoot } from 'react-dom/client';
import { openBridge } from './bridge';
import { type Doc, inside } from './doc';
import './drawings';
import './host.css';

// Atlassian's switches for its own products; none is on here.
setBooleanFeatureFlagResolver(() => false);

const place = document.getElementById('surface');
if (place === null) throw new Error('the page has no place for a surface');
const root = createRoot(place);
const dark = new URLSearchParams(window.location.search).get('theme') === 'dark';
void setGlobalTheme({ colorMode: dark ? 'dark' : 'light' });
document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light');

openBridge((doc: Doc) => root.render(<div className="surface">{inside({ ...doc })}</div>));

// The frame around a surface is as high as the surface, as in Jira; a dialog, which lies over all of Jira's page, gets room.
const ROOM_FOR_A_DIALOG = 860;
const grow = () => {
  const room = document.querySelector('[role="dialog"]') === null ? 0 : ROOM_FOR_A_DIALOG;
  const height = Math.max(room, Math.ceil(place.getBoundingClientRect().height));
  window.parent.postMessage({ height }, window.location.origin);
};
new ResizeObserver(grow).observe(place);
new MutationObserver(grow).observe(document.body, { childList: true });

export const SHELL_STYLE = `
:root { color-scheme: light; --ink: #292a2e; --quiet: #505258; --line: #dcdfe4; --page: #fff; --side: #f8f8f8; --here: #e9f2fe; --link: #1558bc; }
[data-theme="dark"] { color-scheme: dark; --ink: #cecfd2; --quiet: #a9abaf; --line: #3d3f43; --page: #1f1f21; --side: #18191a; --here: #1c2b42; --link: #8fb8f6; }
* { box-sizing: border-box; }
body { background: var(--page); color: var(--ink); font: 14px/20px ui-sans-serif, system-ui, sans-serif; margin: 0; }
header { align-items: center; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 10px 20px; }
header form { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }
.note { color: var(--quiet); font-size: 12px; }
select, button, textarea { background: var(--page); border: 1px solid #85888e; border-radius: 3px; color: inherit; font: inherit; padding: 3px 8px; }
.body { display: grid; grid-template-columns: 236px minmax(0, 1fr); }
nav { background: var(--side); border-inline-end: 1px solid var(--line); display: flex; flex-direction: column; gap: 2px; min-height: calc(100vh - 50px); padding: 16px 12px; }
nav h2 { color: var(--quiet); font-size: 12px; margin: 16px 8px 4px; }
nav a { border-radius: 3px; color: var(--ink); overflow: hidden; padding: 5px 8px; text-decoration: none; text-overflow: ellipsis; white-space: nowrap; }
nav a[aria-current] { background: var(--here); color: var(--link); }
main { max-width: 1180px; padding: 20px 28px; }
h1 { font-size: 22px; line-height: 28px; margin: 4px 0 12px; }
iframe.surface { border: 0; height: 160px; width: 100%; }
.issue { display: grid; gap: 28px; grid-template-columns: minmax(0, 1fr) 300px; }
.issue h2 { font-size: 14px; margin: 20px 0 8px; }
.details { border: 1px solid var(--line); border-radius: 4px; padding: 4px 14px 14px; }
.details dl { display: grid; gap: 6px; grid-template-columns: 84px 1fr; margin: 8px 0; }
.details dt { color: var(--quiet); }
.details dd { margin: 0; }
.comment { border-top: 1px solid var(--line); padding: 8px 0; }
.comment b { margin-inline-end: 6px; }
.mention { background: var(--here); border-radius: 10px; padding: 0 5px; }
.said { background: #fff5db; border-inline-start: 4px solid #cf9f02; color: #292a2e; padding: 10px 14px; white-space: pre-line; }
.panel { border: 1px solid var(--line); border-radius: 6px; padding: 8px; }
form.inline { display: flex; flex-wrap: wrap; gap: 8px; }
form.inline textarea { flex: 1 1 300px; min-height: 60px; }
.dashboard { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(380px, 1fr)); }
.gadget { border: 1px solid var(--line); border-radius: 6px; padding: 4px 14px 14px; }
.gadget h2 { font-size: 14px; }
.mail { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; padding: 4px 16px; }
.mail h2 { font-size: 15px; }
pre { font: 13px/18px ui-monospace, monospace; overflow: auto; white-space: pre-wrap; }
@media (max-width: 760px) { .body, .issue { grid-template-columns: minmax(0, 1fr); } nav { min-height: 0; } }
`;

/** Grows each frame with its surface, and goes where a surface leads. */
export const SHELL_SCRIPT = `
addEventListener('message', ({ source, origin, data }) => {
  if (origin !== location.origin || typeof data !== 'object' || data === null) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    if (typeof data.height === 'number') frame.style.height = Math.max(80, data.height + 4) + 'px';
  }
  const key = typeof data.goTo === 'string' && /[A-Z][A-Z0-9]*-[0-9]+/.exec(data.goTo);
  if (key) {
    const query = new URLSearchParams(location.search);
    query.set('issue', key[0]);
    location.href = '/issue?' + query;
  }
});
`;

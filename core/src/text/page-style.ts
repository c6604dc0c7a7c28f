/**
 * How our pages look: one calm column, light and dark, on a phone, a desk and paper. All of it, so that one digest allows it.
 *
 * Text has a contrast of 4.5 or more against what it stands on, lines of charts 3 or more; the browser tests measure both.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2329;--soft:#55606b;--line:#dcd9d1;--accent:#1f5f8b;--fill:#2f75a8;--mid:#86b3d1;--pale:#dfeaf2;--warm:#a4511f;--code:#f0ede6}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--card:#1c2025;--ink:#e7e5e0;--soft:#a9b2bb;--line:#363c44;--accent:#8fc3ea;--fill:#6fb0dd;--mid:#3f7199;--pale:#24384a;--warm:#eaa577;--code:#262b31}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans JP","Hiragino Sans",sans-serif;overflow-wrap:anywhere}
main,article{max-width:46rem;margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,5vw,2rem)}
main.report{max-width:62rem}
h1{font-size:clamp(1.6rem,1.25rem + 1.8vw,2.3rem);line-height:1.2;letter-spacing:-.01em;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:clamp(1.2rem,1.1rem + .5vw,1.4rem);line-height:1.3;margin:2.75rem 0 .75rem}
h3{font-size:1.05rem;line-height:1.35;margin:2rem 0 .35rem}
p{margin:0 0 .9rem;max-width:42rem}
.lead{font-size:1.1rem;color:var(--soft)}
.note{color:var(--soft);font-size:.92rem}
a{color:var(--accent)}
code{font:.82em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft);background:var(--code);border-radius:.25rem;padding:.1em .35em;white-space:normal}
article ul{list-style:none;margin:0;padding:0}
article li{padding:.6rem 0;border-top:1px solid var(--line)}
article li:first-child{border-top:0}
article li code{margin-inline-start:.35em}
.you{background:var(--pale);border-radius:.6rem;padding:.25rem 1.25rem 1rem;margin:1.75rem 0}
.you h2{margin-top:1rem}
.you li{border-color:transparent;padding:.3rem 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1.75rem 0;padding:0}
.figures div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem}
.figures dt{color:var(--soft);font-size:.88rem;line-height:1.35}
.figures dd{margin:.15rem 0 0;font-size:1.65rem;line-height:1.2;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
figure h3{margin-top:0}
.note.axis{text-align:center;margin:0}
figure{margin:1rem 0 1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans JP",sans-serif;fill:var(--soft)}
svg .strong{fill:var(--ink)}
svg .end{text-anchor:end}
svg .middle{text-anchor:middle}
svg .bar{fill:var(--fill)}
svg .rest{fill:var(--pale);stroke:var(--mid);stroke-width:1}
svg .range{fill:var(--mid)}
svg .dot{fill:var(--fill)}
svg .axis{stroke:var(--soft);stroke-width:1}
svg .grid{stroke:var(--line);stroke-width:1}
svg .late{fill:var(--warm)}
svg .mark{stroke:var(--ink);stroke-width:2}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:0 0 .75rem;padding:0;list-style:none;font-size:.88rem;color:var(--soft)}
.legend svg{display:inline-block;width:.85rem;height:.85rem;margin-inline-end:.4rem;vertical-align:-.08rem}
.scroll{overflow-x:auto;margin:0 0 .5rem}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:start;color:var(--soft);font-size:.88rem;padding:.25rem 0 .4rem}
th,td{text-align:start;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:normal}
th{font-weight:600}
thead th{color:var(--soft);font-weight:500;font-size:.86rem}
td.n,th.n{text-align:end;padding-inline-end:.25rem;padding-inline-start:.75rem;white-space:nowrap}
details{margin:0 0 1rem}
summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.92rem}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--code:#fff;--pale:#eee;--fill:#333;--mid:#999;--warm:#000}body{font-size:10.5pt}main,article{padding:0;max-width:none}figure,.figures div,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}}
`;

/** The SHA-256 of `PAGE_STYLE` in base64, as a policy names it. A test works it out again. */
export const PAGE_STYLE_SHA256 = 'HM+zxzPyJA0+spIpH4AQ1RhuW/o4xlj89nbJgstGpjQ=';

import { PAGE_STYLE } from '@async-norms/core';

/**
 * How the pages look: core's calm column, with a navigation at its side, or above it on a phone. Colours are core's, so that the
 * agreement and the backtest look the same here; the browser tests measure every contrast.
 */
const OWN_STYLE = `
:root{--side:#f3f1ec;--good:#1d6b43;--goodPale:#e0f0e6;--warn:#8a4b12;--warnPale:#f9ead9;--bad:#a12d2d;--badPale:#fae3e1;--shade:0 1px 2px rgb(0 0 0/.05);--onAccent:#fff;--hover:#e9e6de}
@media (prefers-color-scheme:dark){:root{--side:#191d21;--good:#86cfa4;--goodPale:#1c3427;--warn:#ecb37b;--warnPale:#3a2a1a;--bad:#f0a19b;--badPale:#40211f;--shade:none;--onAccent:#10202c;--hover:#262b31}}
body{font-size:.9688rem;line-height:1.55}
body.inside{display:grid;grid-template-columns:14.5rem minmax(0,1fr);min-height:100vh}
main{max-width:48rem;margin:0;padding:2.25rem clamp(1rem,4vw,3rem) 5rem}
main.wide{max-width:76rem}
main:focus{outline:none}
body.welcome main{margin:0 auto;max-width:44rem;padding-top:clamp(2rem,8vh,5rem)}
.skip{position:absolute;left:-99rem;top:.5rem;background:var(--card);padding:.5rem 1rem;border-radius:.4rem;z-index:2}
.skip:focus{left:.5rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:.2rem}
.side{background:var(--side);border-inline-end:1px solid var(--line);padding:1.1rem .75rem;display:flex;flex-direction:column;gap:1.1rem;position:sticky;top:0;height:100vh;overflow-y:auto}
.brand{display:flex;gap:.6rem;align-items:center;color:inherit;text-decoration:none;padding:0 .5rem}
.brand span{display:block;line-height:1.25;min-width:0}
.brand small,.who small{display:block;color:var(--soft);font-size:.8rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.mark{width:1.6rem;height:1.6rem;flex:none;fill:var(--accent);stroke:none}
.mark .hands{fill:none;stroke:var(--side);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.icon{width:1rem;height:1rem;flex:none;fill:none;stroke:currentColor;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round;display:inline-block}
nav ul{list-style:none;margin:0;padding:0;display:grid;gap:.1rem}
nav a{display:flex;gap:.6rem;align-items:center;color:var(--ink);text-decoration:none;padding:.38rem .5rem;border-radius:.4rem;white-space:nowrap}
nav a:hover{background:var(--hover)}
nav a[aria-current]{background:var(--card);font-weight:600;box-shadow:var(--shade),inset 0 0 0 1px var(--line)}
.who{margin-top:auto;display:flex;flex-wrap:wrap;gap:.35rem .5rem;align-items:center;justify-content:space-between;padding:.6rem .5rem 0;border-top:1px solid var(--line)}
.who span{min-width:0;line-height:1.25;font-size:.9rem}
h1{font-size:clamp(1.5rem,1.25rem + 1vw,1.85rem);margin-bottom:.4rem}
h2{font-size:1.12rem;margin:2.25rem 0 .6rem}
h3{font-size:1rem;margin:1.25rem 0 .3rem}
p{max-width:44rem}
main>.lead{margin-bottom:1.5rem;font-size:1.02rem}
.head .lead{margin-bottom:.5rem;font-size:1.02rem}
form+.note,ul+.note{margin-top:1rem}
form>button[type=submit]{margin-top:.25rem}
main article{padding:0;max-width:46rem;margin:0}
main .report{max-width:none;padding:0}
.head{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:flex-start;margin-bottom:1rem}
.head>div:first-child{flex:1 1 22rem}
.actions{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:.25rem 0}
button,.button{font:inherit;font-weight:550;line-height:1.3;display:inline-block;border:1px solid var(--accent);background:var(--accent);color:var(--onAccent);border-radius:.45rem;padding:.45rem .9rem;cursor:pointer;text-decoration:none;text-align:center}
button:hover,.button:hover{filter:brightness(1.08)}
button.second,.button.second{background:var(--card);color:var(--accent);border-color:var(--line)}
button.second:hover,.button.second:hover{background:var(--hover);filter:none}
button.quiet{background:none;border-color:transparent;color:var(--accent);padding:.25rem .45rem;margin-inline-start:-.45rem;font-size:.88rem;font-weight:500}
button.quiet:hover{background:var(--hover);filter:none}
button.danger{background:var(--card);border-color:var(--bad);color:var(--bad)}
button[disabled]{opacity:.6;cursor:default}
.done{background:var(--goodPale);color:var(--good);border-radius:.5rem;padding:.6rem .9rem;margin:0 0 1.25rem;font-weight:550}
.calm{background:var(--pale);border-radius:.5rem;padding:.7rem .9rem;margin:0 0 1.25rem;max-width:none}
.calm :last-child{margin-bottom:0}
.warn{background:var(--warnPale);color:var(--ink);border-radius:.5rem;padding:.7rem .9rem;margin:0 0 1.25rem;max-width:none}
.problems{background:var(--badPale);border-radius:.5rem;padding:.8rem 1rem;margin:0 0 1.5rem}
.problems h2{margin:0 0 .35rem;font-size:1rem;color:var(--bad)}
.problems ul{margin:0;padding-inline-start:1.15rem}
.problems a{color:var(--bad)}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:.7rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem;box-shadow:var(--shade)}
.card h3{margin:0 0 .25rem;font-size:1rem}
.card p{margin:.35rem 0}
.card p:last-child{margin-bottom:0}
.card details{margin:.35rem 0 0}
.card summary{padding:.1rem 0;font-size:.92rem}
.card .meta{margin:.15rem 0 .5rem}
.card.flat{background:none;box-shadow:none}
a.plain{color:inherit;text-decoration:none}
a.plain:hover{text-decoration:underline}
.meta{display:flex;flex-wrap:wrap;gap:.3rem .8rem;color:var(--soft);font-size:.88rem;align-items:center;max-width:none}
.chip{display:inline-block;border-radius:1rem;padding:.08rem .6rem;font-size:.82rem;font-weight:550;background:var(--code);color:var(--ink);white-space:nowrap}
.chip.good{background:var(--goodPale);color:var(--good)}
.chip.warn{background:var(--warnPale);color:var(--warn);padding:.08rem .6rem;margin:0}
.chip.bad{background:var(--badPale);color:var(--bad)}
.chip.info{background:var(--pale);color:var(--accent)}
.grid{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.split{display:grid;gap:1.5rem 2rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr);align-items:start}
.side-by-side{display:grid;gap:1rem 1.5rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
fieldset{border:1px solid var(--line);border-radius:.6rem;padding:.4rem 1.1rem 1rem;margin:0 0 1rem;min-width:0;background:var(--card)}
legend{font-weight:600;padding:0 .4rem;margin-inline-start:-.4rem}
details.fold{border:1px solid var(--line);border-radius:.6rem;background:var(--card);margin:0 0 .7rem;padding:0 1.1rem}
form+details.fold,form+form{margin-top:.9rem}
details.fold>summary{padding:.65rem 0;font-weight:600;color:var(--ink)}
details.fold[open]{padding-bottom:1rem}
details.fold fieldset{border:0;padding:0;margin:0}
summary small{font-weight:400;color:var(--soft);margin-inline-start:.5rem}
.field{margin:.7rem 0}
.field label,.label{display:block;font-weight:550;font-size:.92rem;margin-bottom:.2rem}
.hint{color:var(--soft);font-size:.86rem;margin:0 0 .3rem}
.problem{color:var(--bad);font-size:.88rem;margin:0 0 .3rem}
.problem span{display:block}
.wrong{border-inline-start:3px solid var(--bad);padding-inline-start:.75rem}
input,select,textarea{font:inherit;width:100%;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.4rem;padding:.42rem .6rem;min-height:2.4rem}
input[type=checkbox],input[type=radio]{width:1.1rem;height:1.1rem;min-height:0;flex:none;margin:.2rem 0 0;accent-color:var(--accent)}
input[type=file]{padding:.35rem}
textarea{resize:vertical;line-height:1.5}
textarea.code{font:.82rem/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);tab-size:2;white-space:pre;overflow-x:auto}
::placeholder{color:var(--soft);opacity:1}
.check{display:flex;gap:.55rem;align-items:flex-start;margin:.35rem 0}
.check label{font-weight:400;margin:0}
.row{display:grid;gap:0 .8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,8.5rem),1fr));align-items:end}
.row .field{margin:.35rem 0}
.norm{border-top:1px solid var(--line);padding:.55rem 0}
details.fold fieldset.norm{border-top:1px solid var(--line);padding:.7rem 0 .5rem}
.norm:first-of-type{border-top:0}
.norm .check{font-size:.9rem}
.week{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:0 .9rem}
.week .field{margin:.3rem 0}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain>li{padding:.55rem 0;border-top:1px solid var(--line)}
ul.plain>li:first-child{border-top:0}
dl.facts{display:grid;grid-template-columns:minmax(7rem,auto) minmax(0,1fr);gap:.35rem 1rem;margin:0 0 1rem}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0}
.steps{list-style:none;margin:0;padding:0;counter-reset:step}
.steps>li{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:.1rem .7rem;padding:.75rem 0;border-top:1px solid var(--line)}
.steps>li:first-child{border-top:0}
.steps .state{width:1.35rem;height:1.35rem;border-radius:50%;display:grid;place-items:center;font-size:.8rem;font-weight:700;margin-top:.1rem}
.state.good{background:var(--goodPale);color:var(--good)}
.state.warn{background:var(--warnPale);color:var(--warn);padding:0;margin:.1rem 0 0}
.state.bad{background:var(--badPale);color:var(--bad)}
.steps p{margin:.1rem 0 0;color:var(--soft);font-size:.92rem}
table.full{width:100%}
.voices li{display:flex;flex-wrap:wrap;gap:.1rem 1rem;justify-content:space-between}
td code{white-space:nowrap}
.change ins,.change del{text-decoration:none;display:block;padding:.35rem .7rem;border-radius:.35rem;margin:.2rem 0}
.change ins{background:var(--goodPale)}
.change del{background:var(--badPale)}
.text>*{max-width:44rem}
.text pre,pre.text{background:var(--code);border-radius:.4rem;padding:.7rem .9rem;overflow-x:auto;font-size:.85rem;white-space:pre-wrap}
.text h4{margin:1rem 0 .3rem;font-size:.95rem}
.search{display:flex;gap:.6rem;flex-wrap:wrap;align-items:end;margin:0 0 1.25rem}
.search .field{margin:0;flex:1 1 9rem}
.search .field.long{flex:3 1 16rem}
.hero{font-size:clamp(2rem,1.4rem + 2.6vw,2.9rem);letter-spacing:-.02em;line-height:1.12;margin:.75rem 0 .75rem}
.people{display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));list-style:none;padding:0;margin:0 0 1rem}
.people button{width:100%;text-align:start;background:var(--card);color:var(--ink);border-color:var(--line);padding:.7rem .9rem;box-shadow:var(--shade)}
.people button:hover{border-color:var(--accent);filter:none}
.people small{display:block;color:var(--soft);font-weight:400}
.hours{display:grid;gap:.3rem}
.bar-row{display:grid;grid-template-columns:minmax(5rem,9rem) minmax(0,1fr);gap:.75rem;align-items:center;font-size:.9rem}
.axis{color:var(--soft);font-size:.78rem}
.hours-of-day{display:flex;justify-content:space-between;font-variant-numeric:tabular-nums}
.preview{max-height:44rem;overflow-y:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.25rem 1.25rem 1rem}
.in-card{margin:0 0 .25rem;font-size:1rem}
.day{display:block;width:100%;height:1.15rem}
.day .off{fill:var(--code)}
.day .on{fill:var(--fill)}
.day .now{stroke:var(--warm);stroke-width:2;vector-effect:non-scaling-stroke}
.timeline{list-style:none;margin:0;padding:0 0 0 1.1rem;border-inline-start:2px solid var(--line)}
.timeline li{padding:.3rem 0}
.timeline time{color:var(--soft);font-size:.86rem;margin-inline-end:.5rem}
.graph{overflow-x:auto;border:1px solid var(--line);border-radius:.6rem;background:var(--card);padding:.75rem;margin:0 0 1rem}
.graph svg{width:auto;max-width:none}
.graph a:focus-visible rect{stroke-width:3}
.graph rect{fill:var(--paper);stroke:var(--mid)}
.graph .force rect{fill:var(--pale);stroke:var(--fill)}
.graph path{fill:none;stroke:var(--soft);stroke-width:1.4}
.graph text{fill:var(--ink)}
.pages{display:flex;justify-content:space-between;gap:1rem;margin-top:1.25rem}
.copy{display:flex;gap:.5rem}
.copy input{font-family:ui-monospace,monospace;font-size:.85rem}
[hidden]{display:none}
@media (max-width:56rem){
body.inside{display:block}
.side{position:static;height:auto;flex-direction:row;flex-wrap:wrap;gap:.5rem .75rem;padding:.7rem .75rem 0;border-inline-end:0;border-bottom:1px solid var(--line);overflow:visible;align-items:center}
.side nav{order:3;flex:1 0 100%;overflow-x:auto;margin:0 -.75rem;padding:0 .75rem .5rem}
nav ul{display:flex;gap:.15rem}
.brand{padding:0;flex:1 1 auto}
.who{margin:0;padding:0;border:0;flex:0 0 auto}
.who strong,.who small{display:none}
main{padding:1.4rem 1rem 4rem}
.split,.side-by-side{grid-template-columns:minmax(0,1fr)}
}
@media (max-width:30rem){
dl.facts{grid-template-columns:minmax(0,1fr);gap:0}
dl.facts dd{margin-bottom:.5rem}
.bar-row{grid-template-columns:minmax(0,1fr);gap:.15rem}
}
@media print{.side,.actions,.skip{display:none}body.inside{display:block}}
@media (prefers-reduced-motion:no-preference){button,.button,nav a{transition:background .12s,border-color .12s}}
`;

/** The one style of all pages. */
export const STYLE = `${PAGE_STYLE}${OWN_STYLE}`;

/** Light and dark by what the reader's system asks for; black on white in print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1b1e;--ink2:#494c52;--paper:#fff;--sunk:#f1f1ee;--line:#dcdcd6;--accent:#1f49a8;--mark:#fbe3a6;--error:#a3160f;--warning:#8a4b00;--question:#1f49a8;--info:#5a5e65}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e4;--ink2:#b4b7bd;--paper:#17181b;--sunk:#222428;--line:#3a3d43;--accent:#9db9ff;--mark:#5c4a12;--error:#ff9a8f;--warning:#f2b866;--question:#9db9ff;--info:#b4b7bd}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 'Source Serif 4','Iowan Old Style',Charter,'Noto Serif',Cambria,Georgia,serif;overflow-wrap:break-word}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem}
article+article,nav+article{margin-top:4rem;padding-top:2rem;border-top:3px solid var(--ink)}
h1{font-size:1.9rem;line-height:1.2;margin:.1rem 0 1rem;text-wrap:balance}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--ink)}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
h1,h2,h3{break-after:avoid}
small,.kicker,.about,.severity,dt,th,.write span,.compare>span,.sign{font-family:'Source Sans 3','Segoe UI',system-ui,'Noto Sans',sans-serif}
h2 small,h3 small{font-size:.85rem;font-weight:400;color:var(--ink2)}
.kicker{margin:0;color:var(--ink2)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:0}
dt{color:var(--ink2);font-size:.9rem;line-height:1.5rem}
dd{margin:0}
code{font:.85rem/1.5 ui-monospace,'DejaVu Sans Mono',monospace}
a{color:var(--accent);text-underline-offset:.15em}
.finding{border-left:.25rem solid var(--own);padding:.1rem 0 .1rem 1rem;margin:.75rem 0 1.25rem;break-inside:avoid}
.error{--own:var(--error)}.warning{--own:var(--warning)}.question{--own:var(--question)}.info{--own:var(--info)}
.finding p{margin:.2rem 0}
.said{font-weight:600}
.dismissed{--own:var(--line)}
.dismissed .said,.dismissed .severity{font-weight:400;color:var(--ink2)}
.severity{color:var(--own);margin-right:.35rem}
blockquote{margin:.4rem 0;padding:.4rem .75rem;background:var(--sunk)}
mark{background:var(--mark);color:inherit;padding:.05em 0}
.write span,.compare>span{color:var(--ink2);font-size:.9rem;margin-right:.4rem}
.compare ul{margin:0;padding-left:1.25rem}
.about{color:var(--ink2);font-size:.85rem}
.boxes{display:none}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
th{color:var(--ink2);font-size:.85rem;font-weight:600;border-color:var(--ink2)}
td{overflow-wrap:anywhere}
th,td[data-head=Note],td[data-head=Date],td[data-head=Findings]{white-space:nowrap}
td[data-head=Place],td[data-head=Notes]{min-width:5rem}
code{overflow-wrap:anywhere}
tr{break-inside:avoid}
ul{padding-left:1.25rem}
li{margin:.2rem 0}
.none{color:var(--ink2)}
.sign{display:flex;gap:2rem;margin-top:4rem;color:var(--ink2);font-size:.9rem}
.sign span{flex:1;border-top:1px solid var(--ink2);padding-top:.25rem}
.sign span:first-child{flex:2}
@media (max-width:640px){
main{padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:.5rem}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
td{display:grid;grid-template-columns:6rem 1fr;gap:.5rem;padding:.05rem 0;border:0}
td.empty{display:none}
td::before{content:attr(data-head);color:var(--ink2);font:.85rem/1.5rem 'Segoe UI',system-ui,sans-serif}
}
@media print{
@page{margin:20mm 18mm}
:root{--ink:#000;--ink2:#444;--paper:#fff;--sunk:#f4f4f2;--line:#ccc;--accent:#000;--mark:#fbe3a6;--error:#a3160f;--warning:#8a4b00;--question:#1f49a8;--info:#5a5e65}
body{font-size:10.5pt}
main{max-width:none;padding:0}
article+article,nav+article{break-before:page;border:0;margin:0;padding:0}
a{color:inherit;text-decoration:none}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
blockquote{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.boxes{display:inline;margin-left:1rem}
.sign{break-inside:avoid}
}`;

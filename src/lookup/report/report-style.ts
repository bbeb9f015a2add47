/** The look of an annotated page: light and dark by what the reader's system asks for, and fit for paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --page: #fbfaf7; --card: #fff; --ink: #1f2328; --soft: #5c636b; --line: #dcd9d1;
  --known: #14713a; --known-back: #d8f3e0; --possible: #8a5a00; --possible-back: #ffedc2; --unknown-back: transparent; --bad: #b3261e; --bad-back: #fbdedb; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --page: #15181c; --card: #1d2126; --ink: #e4e6e9; --soft: #a0a7af; --line: #343a42;
  --known: #6fdc96; --known-back: #143b25; --possible: #f0c15c; --possible-back: #463408; --bad: #ff9a91; --bad-back: #4d1c18; --link: #7db8f5; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
header, main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 2.5rem 0 .75rem; }
header p { margin: 0 0 .75rem; }
a { color: var(--link); }
code { font: .85em ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
.legend, .notes, .sources, .differs { list-style: none; margin: 0; padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; color: var(--soft); }
.badge { font: 600 .7rem/1 ui-monospace, monospace; letter-spacing: .04em; padding: .2rem .4rem; border: 1px solid; border-radius: .25rem;
  color: var(--soft); white-space: nowrap; }
.badge.known { color: var(--known); }
.badge.possible { color: var(--possible); }
.source { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem 1.5rem;
  font: 1.05rem/1.7 Georgia, "Liberation Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
mark { color: inherit; background: var(--unknown-back); border-bottom: 1px dotted var(--soft); padding: .1em 0; }
mark.known { background: var(--known-back); border-bottom: 2px solid var(--known); }
mark.bad { background: var(--bad-back); border-bottom-color: var(--bad); }
mark.possible { background: var(--possible-back); border-bottom: 2px dashed var(--possible); }
.ref { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super; margin: 0 .15rem; text-decoration: none; }
.notes > li { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .5rem;
  padding: .9rem 1.1rem; margin-bottom: .9rem; counter-increment: note; }
.notes > li.known { border-left-color: var(--known); }
.notes > li.bad { border-left-color: var(--bad); }
.notes > li.possible { border-left-color: var(--possible); }
.notes > li:target, .ref:target { outline: 2px solid var(--link); outline-offset: 2px; }
.said { margin: 0 0 .6rem; }
.said::before { content: counter(note) ". "; font-weight: 600; }
.claim + .claim { margin-top: 1.2rem; }
.claim > p, .more { margin: .35rem 0; font-size: .9rem; }
.status.good { color: var(--known); }
.status.bad { color: var(--bad); }
blockquote { margin: .4rem 0; padding-left: .9rem; border-left: 2px solid var(--line); overflow-wrap: anywhere; }
.differs { margin: .5rem 0; color: var(--possible); font-size: .9rem; }
.agrees, .more, .sources { color: var(--soft); font-size: .9rem; }
.stance { display: inline-block; min-width: 5.5rem; font-size: .8rem; }
@media print { body { background: none; padding: 0; } .notes > li { break-inside: avoid; } }
`;

/** The style of a review pack: large type, black on white, one column, plain on paper. */
export const reviewStyle = `
:root { color-scheme: light dark; font: 1.25rem/1.5 system-ui, -apple-system, 'Segoe UI', Arial, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 40rem; overflow-wrap: break-word;
  background: light-dark(#fff, #1a2224); color: light-dark(#1b292b, #e6ecea); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol, dl, dd { margin: 0 0 .5rem; }
ul, ol { padding-inline-start: 1.4rem; }
dd { padding: 0; }
a { color: light-dark(#14595c, #8fd0c8); display: inline-block; padding: .2rem 0; }
li a { display: inline; }
.note { display: block; }
.code { font-weight: 700; }
article { margin-top: 2.5rem; padding-top: .5rem; border-top: 2px solid currentColor; }
article h2 { margin-top: .5rem; }
.number { display: inline-block; min-width: 1.8em; padding: 0 .3em; border: 2px solid currentColor; border-radius: .3em; text-align: center; }
.three { list-style: none; padding: .75rem 1rem; background: light-dark(#e2eeec, #1f3335); font-size: 1.3rem; font-weight: 600; }
.diff { margin: 1rem 0; border: 1px solid currentColor; border-radius: .4rem; padding: .5rem .75rem; }
.diff dl { margin: .5rem 0 0; }
.diff dt { font-size: .9rem; }
del { text-decoration: line-through; text-decoration-thickness: 2px; }
ins { font-weight: 700; text-decoration: underline; text-decoration-thickness: 3px; text-underline-offset: .2em; }
fieldset { margin: 1rem 0 0; padding: .75rem 1rem; border: 2px solid light-dark(#72848a, #7c8f92); border-radius: .4rem; min-inline-size: 0; }
legend { padding: 0 .3rem; font-weight: 700; }
label { display: block; margin-top: .75rem; }
.pick { display: flex; align-items: center; gap: .6rem; min-height: 2.6rem; margin: 0; }
.pick input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; }
textarea, input[type='text'] { display: block; width: 100%; margin-top: .25rem; padding: .5rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid light-dark(#72848a, #7c8f92); border-radius: .3rem; }
button { min-height: 2.8rem; margin: 0 .5rem .5rem 0; padding: .4rem 1rem; font: inherit; font-weight: 600; color: inherit;
  background: transparent; border: 2px solid currentColor; border-radius: .4rem; }
:focus-visible { outline: 3px solid light-dark(#1d3fae, #f7d774); outline-offset: 2px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
footer { margin-top: 2rem; font-size: .9rem; }
@media print {
  :root { color-scheme: light; font-size: 14pt; }
  body { max-width: none; padding: 0; }
  article { break-before: page; border-top: 0; }
  fieldset, .diff, .three { break-inside: avoid; }
  .three { border: 1px solid #000; }
  textarea { min-height: 6em; }
  [data-script] { display: none; }
}
`;

/** The style of the brief in HTML: quiet on a screen, light or dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1e1d1b; --soft: #5f5b53; --line: #d9d5cc; --mark: #f3e3ae; --ground: #ffffff; --link: #20579b; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --soft: #b3aea3; --line: #45423c; --mark: #5a4a17; --ground: #1e1d1b; --link: #8fbcf0; } }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 3rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.3rem; line-height: 1.3; }
h2 small { color: var(--soft); font-size: 0.85rem; font-weight: 400; }
h3 { margin: 1.75rem 0 0; font-size: 1.05rem; }
p { margin: 0.35rem 0; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; }
.how, .about, .counts, .elsewhere, figcaption, .notes { color: var(--soft); font-size: 0.9rem; }
.reservation { border-bottom: 2px dotted currentColor; font-style: normal; }
figure { margin: 0.75rem 0 0.75rem; padding-left: 1rem; border-left: 3px solid var(--line); }
blockquote { margin: 0; font-family: Georgia, "Times New Roman", serif; font-size: 1.05rem; }
mark { background: var(--mark); color: inherit; }
figcaption strong { color: var(--ink); font-weight: 500; }
@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #444444; --line: #bbbbbb; --mark: transparent; --ground: #ffffff; --link: #000000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  mark { text-decoration: underline; }
  h2, h3, figure { break-inside: avoid; }
  h2, h3, .counts { break-after: avoid; }
}
`;

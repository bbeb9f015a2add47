/** How the element looks, on whatever page it stands: nothing of the page's styles reaches it, and none of it reaches the page. */

/** A text of CSS. White letters have a contrast of 4.5 to 1 at least on every ground. */
export const BADGE_STYLES = `
:host { display: inline-block; position: relative; vertical-align: baseline; font: 600 .8125rem/1.4 system-ui, sans-serif; }
:host([hidden]) { display: none; }
.badge { display: inline-block; padding: .1em .6em; border-radius: .3em; color: #fff; background: #57606a; text-decoration: none; }
.badge:is(a):hover { text-decoration: underline; }
.badge:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; box-shadow: 0 0 0 2px #24292f; color: #fff; }
.badge[data-status=SUPPORTED] { background: #1a7f37; }
.badge[data-status=MOSTLY_SUPPORTED] { background: #3f7a1d; }
.badge[data-status=PARTLY_SUPPORTED] { background: #7d5f00; }
.badge[data-status=MISLEADING] { background: #a84300; }
.badge[data-status=REFUTED] { background: #b3261e; }
.badge[data-status=PENDING] { background: #0b5cad; }
.tip { position: absolute; z-index: 2147483647; inset-block-start: 100%; inset-inline-start: 0; box-sizing: border-box;
  inline-size: max-content; max-inline-size: min(22rem, 80vw); margin: 0; padding: .6em .8em; border-radius: .4em;
  color: #fff; background: #24292f; font-weight: 400; text-align: start; white-space: normal; overflow-wrap: anywhere; visibility: hidden; }
.tip p { margin: 0; }
.tip p + p { margin-block-start: .4em; }
:host(:is(:hover, :focus-within):not([data-dismissed])) .tip { visibility: visible; }
@media (forced-colors: active) { .badge, .tip { border: 1px solid; } }
@media print { .tip { display: none; } }
`;

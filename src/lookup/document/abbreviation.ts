/** Whether a point ends an abbreviation or a sentence: told by the word before it and the word behind it. */

/** A name, a figure or the rest of the sentence always follows these. */
const NEVER_LAST = new Set(
  "mr mrs ms messrs dr prof gen sen rep gov lt col capt sgt maj cmdr hon rev pres st mt e.g i.e eg ie vs cf viz approx ca resp incl esp".split(
    " ",
  ),
);

/** These stand for a word where a figure follows, and are words or last words otherwise. */
const BEFORE_FIGURES = new Set(
  "no nos fig figs sec ch chap vol vols p pp art eq ver v rev par tab jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** These may end a sentence as well: it depends on what follows. */
const MAY_BE_LAST = new Set(
  "etc inc corp ltd co llc plc gmbh bros jr sr al dept univ assn ave blvd ed eds est ph.d a.m p.m".split(" "),
);

/** Words that begin a sentence far more often than they go on with a name. */
const OPENERS = new Set(
  `a about after all also although an and another are as at because before both but by can did do does during each even every few first for
  from had has have he her here his how however i if in instead is it its just last later many meanwhile more moreover most my
  nearly no not nor now of on once one only or other our over she since so some such than that the their then there these they
  this those though through to today together under unlike until we were what when where whether which while who why will with
  yet you your`.split(/\s+/),
);

/** Whether the point at the end of `before` belongs to an abbreviation that the sentence goes on behind; `after` is what follows. */
export function isAbbreviation(before: string, after: string): boolean {
  const word = /([\p{L}][\p{L}.]*)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return true;
  if (BEFORE_FIGURES.has(lower)) return /^[\d#]/.test(after);
  const isInitial = /^\p{Lu}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word);
  return (isInitial || MAY_BE_LAST.has(lower)) && !isOpener(after);
}

function isOpener(after: string): boolean {
  const word = /^["“‘'(]*([\p{L}’']+)/u.exec(after)?.[1];
  return word !== undefined && OPENERS.has((word.split(/[’']/)[0] ?? word).toLowerCase());
}

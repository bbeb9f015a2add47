import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Derivation, independence, independenceWithout } from "../../src/domain/independence.ts";

describe("independent sources", () => {
  it("are as many as are cited where none derives from another", () => {
    expect(independence(["a", "b", "c"], [])).toEqual({
      independentCount: 3,
      roots: ["a", "b", "c"],
      circularSources: [],
    });
  });

  it("are one where ten repeat one", () => {
    const copies = Array.from({ length: 10 }, (_, i) => `copy${i}`);
    const derivations = copies.map((copy): Derivation => [copy, "original"]);
    expect(independence(copies, derivations)).toEqual({
      independentCount: 1,
      roots: ["original"],
      circularSources: [],
    });
  });

  it("are told soon, however contrived the ways to their roots", () => {
    const roots = Array.from({ length: 18 }, (_, index) => `root${index}`);
    const triples = roots.flatMap((a, i) =>
      roots.slice(i + 1).flatMap((b, j) => roots.slice(i + j + 2).map((c): string[] => [a, b, c])),
    );
    const derivations = triples.flatMap((triple, index) => triple.map((root): Derivation => [`copy${index}`, root]));
    const start = performance.now();
    const { independentCount } = independence(
      triples.map((_, index) => `copy${index}`),
      derivations,
    );
    // Any sixteen of the eighteen meet every three of them, and fifteen do not.
    expect(independentCount).toBe(16);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("are the least number of roots that account for all that is cited", () => {
    // Both reports draw on the survey; one of them on a second source as well.
    const derivations: Derivation[] = [
      ["press", "survey"],
      ["digest", "survey"],
      ["digest", "interview"],
    ];
    expect(independence(["press", "digest"], derivations)).toMatchObject({
      independentCount: 1,
      roots: ["interview", "survey"],
    });
  });

  it("count a cycle that nothing leaves as one, and name who is in it", () => {
    const derivations: Derivation[] = [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["d", "a"],
      ["self", "self"],
    ];
    expect(independence(["b", "d", "self"], derivations)).toEqual({
      independentCount: 2,
      roots: ["a", "self"],
      circularSources: ["a", "b", "c", "self"],
    });
  });

  it("lead out of a cycle where something does", () => {
    const derivations: Derivation[] = [
      ["a", "b"],
      ["b", "a"],
      ["b", "original"],
    ];
    expect(independence(["a"], derivations)).toEqual({
      independentCount: 1,
      roots: ["original"],
      circularSources: ["a", "b"],
    });
  });

  it("follow a chain of a hundred thousand without harm", () => {
    const derivations = Array.from({ length: 100_000 }, (_, i): Derivation => [`s${i}`, `s${i + 1}`]);
    expect(independence(["s0", "s5"], derivations)).toMatchObject({ independentCount: 1, roots: ["s100000"] });
  });
});

const node = fc.integer({ min: 0, max: 14 }).map((i) => `s${i}`);
const graph = fc.record({
  cited: fc.uniqueArray(node, { minLength: 1, maxLength: 8 }),
  derivations: fc.array(fc.tuple(node, node), { maxLength: 30 }) as fc.Arbitrary<Derivation[]>,
});

describe("in any graph of sources", () => {
  it("the number never rises when one more copy is cited", () => {
    fc.assert(
      fc.property(graph, fc.nat(), ({ cited, derivations }, pick) => {
        const original = cited[pick % cited.length] ?? "";
        const before = independence(cited, derivations).independentCount;
        const more = independence([...cited, "copy"], [...derivations, ["copy", original]]);
        expect(more.independentCount).toBe(before);
      }),
      { numRuns: 3_000 },
    );
  });

  it("the number never rises when a republication comes to light", () => {
    fc.assert(
      fc.property(graph, node, node, ({ cited, derivations }, from, to) => {
        const before = independence(cited, derivations).independentCount;
        const known = new Set([...cited, ...derivations.flat()]);
        if (!known.has(to)) return;
        expect(independence(cited, [...derivations, [from, to]]).independentCount).toBeLessThanOrEqual(before);
      }),
      { numRuns: 3_000 },
    );
  });

  it("the number is that of trying every set of roots", () => {
    fc.assert(
      fc.property(graph, ({ cited, derivations }) => {
        const { independentCount, roots } = independence(cited, derivations);
        const groups = cited.map((id) => new Set(independence([id], derivations).roots));
        const sizes = Array.from({ length: 2 ** roots.length }, (_, mask) => {
          const chosen = roots.filter((_root, bit) => (mask >> bit) % 2 === 1);
          return groups.every((group) => chosen.some((root) => group.has(root))) ? chosen.length : roots.length;
        });
        expect(independentCount).toBe(Math.min(...sizes));
      }),
      { numRuns: 1_000 },
    );
  });

  it("planted cycles are always found", () => {
    fc.assert(
      fc.property(graph, fc.uniqueArray(node, { minLength: 2, maxLength: 6 }), ({ cited, derivations }, ring) => {
        const planted = ring.map((id, i): Derivation => [id, ring[(i + 1) % ring.length] ?? id]);
        const { circularSources } = independence([...cited, ...ring], [...derivations, ...planted]);
        for (const id of ring) expect(circularSources).toContain(id);
      }),
    );
  });
});

describe("support without a source", () => {
  it("is lost where everything goes back to it, and stays where it does not", () => {
    const derivations: Derivation[] = [
      ["press", "survey"],
      ["digest", "survey"],
      ["digest", "interview"],
    ];
    expect(independenceWithout("survey", ["press", "digest"], derivations)).toBe(1);
    expect(independenceWithout("survey", ["press"], derivations)).toBe(0);
    expect(independenceWithout("interview", ["press", "digest"], derivations)).toBe(1);
    expect(independenceWithout("press", ["press"], derivations)).toBe(0);
  });

  it("does not make roots of what derives from the source", () => {
    const derivations: Derivation[] = [
      ["a", "middle"],
      ["b", "middle"],
      ["middle", "original"],
    ];
    expect(independenceWithout("middle", ["a", "b"], derivations)).toBe(0);
  });

  it("is never more than with it", () => {
    fc.assert(
      fc.property(graph, node, ({ cited, derivations }, removed) => {
        const all = independence(cited, derivations).independentCount;
        expect(independenceWithout(removed, cited, derivations)).toBeLessThanOrEqual(all);
      }),
      { numRuns: 2_000 },
    );
  });
});

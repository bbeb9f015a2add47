/** Words with and without capitals by which names are told from other words, as data; all in lower case. */

/** Names that are ordinary English words too: they count as names only with their capital. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  (
    "amazon oracle discord meta rust swift spring rocket candle joker manifold jackson hibernate reactor sapling android " +
    "windows chrome python crystal elixir docker apple firecracker cauldron covington tracing warp burn tonic clap moment"
  ).split(" "),
);

/** Words in capitals that name nobody in particular. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  (
    "i i'm i've us u.s usa uk eu u.k american european western english german french british chinese japanese " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec ceo cto cio ciso vp dr mr ms mrs prof ai llm llms ml api apis cve cves cpu cpus gpu gpus os it dns http https tls " +
    "gc jit json yaml xml html sql rfc rc lts pr prs url urls ide sdk cli gui ffi abi qr phy phys usb ram ok tv id faq q1 q2 q3 q4 h1 h2 " +
    "christmas easter new year day president secretary engineer engineering director professor chief distinguished officer summit conference survey report state the a an " +
    "internet web earth gold silver congress government agency agencies white house office foundation project team inc corp ltd llc gmbh co " +
    "kernel language memory safety safe unsafe support systems programming maintainer maintainers proxy server lc go-to mlocs loc kloc insider cloud"
  ).split(" "),
);

/** Nouns that may open a sentence without an article although they name nobody. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  (
    "software hardware support code research memory safety performance security interest use usage growth work progress time money trust data " +
    "demand talk evidence feedback news history training tooling observability latency productivity asynchronous async backend firmware garbage"
  ).split(" "),
);

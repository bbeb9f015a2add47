/** The part of autocannon (which ships no types) that the bench uses. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly workers: number;
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Result {
    readonly requests: { readonly average: number };
    readonly errors: number;
    readonly non2xx: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}

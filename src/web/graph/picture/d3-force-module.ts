/** As much of d3-force as is used here; it comes without types. Nothing but types may be in this file, and no import. */
declare module "d3-force" {
  interface Body {
    x?: number;
    y?: number;
    vx?: number;
    vy?: number;
  }
  interface Spring {
    source: unknown;
    target: unknown;
  }
  type Force = object;
  interface LinkForce<Link> extends Force {
    id(id: (body: never) => string): LinkForce<Link>;
    distance(distance: (link: Link) => number): LinkForce<Link>;
    strength(strength: (link: Link) => number): LinkForce<Link>;
  }
  interface ChargeForce extends Force {
    strength(strength: number): ChargeForce;
    distanceMax(distance: number): ChargeForce;
    theta(theta: number): ChargeForce;
  }
  interface PlaceForce extends Force {
    strength(strength: number): PlaceForce;
  }
  interface Simulation {
    force(name: string, force: Force): Simulation;
    alpha(alpha: number): Simulation;
    alpha(): number;
    alphaDecay(decay: number): Simulation;
    alphaMin(): number;
    stop(): Simulation;
    tick(): Simulation;
  }
  export function forceSimulation(bodies: Body[]): Simulation;
  export function forceLink<Link extends Spring>(links: Link[]): LinkForce<Link>;
  export function forceManyBody(): ChargeForce;
  export function forceCollide(radius: (body: never) => number): Force;
  export function forceX(): PlaceForce;
  export function forceY(): PlaceForce;
}

/**
 * ForceAtlas2 (Jacomy et al. 2014) with every pair of nodes looked at: for networks so small that this is quicker than gathering
 * far nodes in a tree. In doubles, with each pair once: several times as fast as the engine for large ones.
 */
import type { Position } from '../model/graph.ts';
import type { Forces } from './force-atlas.ts';
import type { Edge } from './network.ts';

interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** One, and the weights of all edges at it. */
  readonly mass: Float64Array;
  /** The force on it in this turn, and in the one before. */
  readonly forceX: Float64Array;
  readonly forceY: Float64Array;
  readonly lastX: Float64Array;
  readonly lastY: Float64Array;
  readonly convergence: Float64Array;
}

/**
 * Engines of JavaScript may differ in the last digits of powers and logarithms, and hundreds of turns make much of little: without
 * those digits a network looks the same wherever it is laid out.
 */
const alike = Math.fround;

/** Where nodes that begin at these places come to rest. `turned` hears how many iterations are done. */
export function exactForces(
  places: readonly Position[],
  edges: readonly Edge[],
  iterations: number,
  forces: Forces,
  turned: (done: number) => void,
): readonly Position[] {
  const bodies = bodiesAt(places, edges);
  const pull = Float64Array.from(edges, ({ weight }) => alike(weight ** forces.edgeWeightInfluence));
  for (let i = 0; i < iterations; i++) {
    bodies.lastX.set(bodies.forceX);
    bodies.lastY.set(bodies.forceY);
    gravitate(bodies, forces.gravity);
    repel(bodies, forces.scalingRatio);
    attract(bodies, edges, pull);
    move(bodies, forces.slowDown);
    turned(i + 1);
  }
  return places.map((_, i) => ({ x: bodies.x[i]!, y: bodies.y[i]! }));
}

function bodiesAt(places: readonly Position[], edges: readonly Edge[]): Bodies {
  const zeros = () => new Float64Array(places.length);
  const mass = zeros().fill(1);
  for (const { from, to, weight } of edges) {
    mass[from]! += weight;
    mass[to]! += weight;
  }
  return {
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    ...{ mass, forceX: zeros(), forceY: zeros(), lastX: zeros(), lastY: zeros(), convergence: zeros().fill(1) },
  };
}

/** Towards the middle, whatever the distance. The first force of a turn. */
function gravitate({ x, y, mass, forceX, forceY }: Bodies, gravity: number): void {
  for (let i = 0; i < x.length; i++) {
    const distance = Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!);
    const factor = distance > 0 ? (mass[i]! * gravity) / distance : 0;
    forceX[i] = -x[i]! * factor;
    forceY[i] = -y[i]! * factor;
  }
}

function repel({ x, y, mass, forceX, forceY }: Bodies, scalingRatio: number): void {
  for (let a = 1; a < x.length; a++) {
    const [xa, ya, strength] = [x[a]!, y[a]!, scalingRatio * mass[a]!];
    let [sumX, sumY] = [0, 0];
    for (let b = 0; b < a; b++) {
      const dx = xa - x[b]!;
      const dy = ya - y[b]!;
      const square = dx * dx + dy * dy;
      if (square === 0) continue;
      const factor = (strength * mass[b]!) / square;
      sumX += dx * factor;
      sumY += dy * factor;
      forceX[b]! -= dx * factor;
      forceY[b]! -= dy * factor;
    }
    forceX[a]! += sumX;
    forceY[a]! += sumY;
  }
}

function attract({ x, y, forceX, forceY }: Bodies, edges: readonly Edge[], pull: Float64Array): void {
  for (let i = 0; i < edges.length; i++) {
    const { from, to } = edges[i]!;
    const dx = (x[from]! - x[to]!) * pull[i]!;
    const dy = (y[from]! - y[to]!) * pull[i]!;
    forceX[from]! -= dx;
    forceY[from]! -= dy;
    forceX[to]! += dx;
    forceY[to]! += dy;
  }
}

/** Each at a speed of its own: slowly where the force on it swings to and fro. */
function move({ x, y, mass, forceX, forceY, lastX, lastY, convergence }: Bodies, slowDown: number): void {
  for (let i = 0; i < x.length; i++) {
    const [fx, fy, ox, oy] = [forceX[i]!, forceY[i]!, lastX[i]!, lastY[i]!];
    const swinging = mass[i]! * Math.sqrt((ox - fx) * (ox - fx) + (oy - fy) * (oy - fy));
    const traction = Math.sqrt((ox + fx) * (ox + fx) + (oy + fy) * (oy + fy)) / 2;
    const brake = 1 + Math.sqrt(swinging);
    const speed = (convergence[i]! * alike(Math.log(1 + traction))) / brake;
    convergence[i] = Math.min(1, Math.sqrt((speed * (fx * fx + fy * fy)) / brake));
    x[i]! += (fx * speed) / slowDown;
    y[i]! += (fy * speed) / slowDown;
  }
}

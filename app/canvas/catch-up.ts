/** Brings Cytoscape up to a scene step by step, a few milliseconds at a time, so that the page never stops for it. */
import type cytoscape from 'cytoscape';

/** Milliseconds of work at a time. */
const SLICE = 12;

/** What Cytoscape's renderer has to offer for it. */
interface Renderer {
  /** Whether it draws in the next frame. */
  requestedFrame: boolean;
  /** Works out style and geometry of what was added or changed; else it does so for all of it when it next draws. */
  flushRenderedStyleQueue(): void;
}

/** A part of a change; what it adds. */
export type Step = () => cytoscape.Collection | undefined;

export class CatchUp {
  readonly #cy: cytoscape.Core;
  readonly #done: () => void;
  #steps: Step[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** `done` is called once all steps are taken. */
  constructor(cy: cytoscape.Core, done: () => void) {
    this.#cy = cy;
    this.#done = done;
  }

  get isBehind(): boolean {
    return this.#steps.length > 0;
  }

  add(steps: readonly Step[]): void {
    this.#steps = [...this.#steps, ...steps];
    if (!this.isBehind || this.#frame !== 0 || this.#timer !== undefined) return;
    // Not before the frame that shows the painting.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#timer = setTimeout(() => this.#run());
      });
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#steps = [];
  }

  #run(): void {
    this.#timer = undefined;
    const renderer = (this.#cy as unknown as { renderer(): Renderer }).renderer();
    const until = performance.now() + SLICE;
    let taken = 0;
    while (taken < this.#steps.length && performance.now() < until) {
      const added = this.#steps[taken++]!();
      renderer.flushRenderedStyleQueue();
      // Remembered from now on; else the first drawing works it out for all of them at once.
      added?.forEach((element) => void element.boundingBox());
    }
    this.#steps = this.#steps.slice(taken);
    // Half of it is not to be drawn.
    if (this.isBehind) renderer.requestedFrame = false;
    if (this.isBehind) this.#timer = setTimeout(() => this.#run());
    else this.#done();
  }
}

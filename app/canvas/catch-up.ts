/** Brings Cytoscape up to a scene step by step, a few milliseconds at a time, so that the page never stops for it. */
/** Milliseconds of work at a time. */
const SLICE = 12;

/** A part of a change. */
export type Step = () => void;

export class CatchUp {
  readonly #done: () => void;
  #steps: Step[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** `done` is called once all steps are taken. */
  constructor(done: () => void) {
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
    const until = performance.now() + SLICE;
    let taken = 0;
    while (taken < this.#steps.length && performance.now() < until) this.#steps[taken++]!();
    this.#steps = this.#steps.slice(taken);
    if (this.isBehind) this.#timer = setTimeout(() => this.#run());
    else this.#done();
  }
}

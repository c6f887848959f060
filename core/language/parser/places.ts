import type { ParserState } from './state.ts';

/** The words that a decision looks at: the stack from its top, the words ahead, and the dependents of both. */
export class Places {
  s0 = 0;
  s1 = 0;
  s2 = 0;
  b0 = 0;
  b1 = 0;
  b2 = 0;
  b3 = 0;
  s0l = 0;
  s0r = 0;
  s1l = 0;
  s1r = 0;
  b0l = 0;

  /** Reads them off a state. */
  read(state: ParserState): void {
    const { left, right } = state;
    this.s0 = state.stacked(0);
    this.s1 = state.stacked(1);
    this.s2 = state.stacked(2);
    this.b0 = state.ahead(0);
    this.b1 = state.ahead(1);
    this.b2 = state.ahead(2);
    this.b3 = state.ahead(3);
    this.s0l = left[this.s0]!;
    this.s0r = right[this.s0]!;
    this.s1l = left[this.s1]!;
    this.s1r = right[this.s1]!;
    this.b0l = left[this.b0]!;
  }
}

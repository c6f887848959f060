/** A task's progress on standard error: a bar that redraws itself on a terminal, now and then a line elsewhere. */
export interface Progress {
  /** @param share of the stage that is done, from 0 to 1 */
  readonly update: (stage: string, share: number, detail?: string) => void;
  /** A line of its own, which stays. */
  readonly note: (line: string) => void;
  /** Takes the bar away. */
  readonly finish: () => void;
}

const WIDTH = 30;
/** Without a terminal, a line for each tenth of the way. */
const LINES = 10;
/** Milliseconds between two pictures of the bar. */
const FRAME = 100;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? progressBar(stream) : progressLines(stream);
}

const CLEAR = '\r\u001b[K';

function progressBar(stream: NodeJS.WriteStream): Progress {
  let drawn = -Infinity;
  return {
    update(stage, share, detail = '') {
      const now = performance.now();
      if (share < 1 && now - drawn < FRAME) return;
      drawn = now;
      const filled = Math.floor(share * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${stage}${detail}`;
      stream.write(`${CLEAR}${bar.slice(0, Math.max(0, stream.columns - 1))}`);
    },
    note(line) {
      stream.write(`${CLEAR}${line}\n`);
      drawn = -Infinity;
    },
    finish: () => void stream.write(CLEAR),
  };
}

function progressLines(stream: NodeJS.WriteStream): Progress {
  let told = '';
  return {
    update(stage, share, detail = '') {
      const state = `${stage} ${Math.floor(share * LINES)}`;
      if (state === told) return;
      told = state;
      stream.write(`${stage}${detail}\n`);
    },
    note: (line) => void stream.write(`${line}\n`),
    finish: () => undefined,
  };
}

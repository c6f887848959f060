/** A task's progress on standard error: a bar that redraws itself on a terminal, now and then a line elsewhere. */
export interface Progress {
  readonly update: (what: string, done: number, total: number) => void;
  /** Takes the bar away. */
  readonly finish: () => void;
}

const WIDTH = 30;
/** Without a terminal, a line for each tenth of the way. */
const LINES = 10;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? progressBar(stream) : progressLines(stream);
}

function progressBar(stream: NodeJS.WriteStream): Progress {
  return {
    update(what, done, total) {
      const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
      stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${what}`);
    },
    finish: () => void stream.write('\r\u001b[K'),
  };
}

function progressLines(stream: NodeJS.WriteStream): Progress {
  let told = '';
  return {
    update(what, done, total) {
      const tenth = total === 0 ? LINES : Math.floor((done / total) * LINES);
      const state = `${what} ${tenth}`;
      if (state === told) return;
      told = state;
      stream.write(`${what}: ${done}/${total}\n`);
    },
    finish: () => undefined,
  };
}

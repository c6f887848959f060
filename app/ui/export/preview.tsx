/** A look at what will be in the file. */
import { useMemo } from 'react';
import { isLarge } from '../../state/export.ts';
import type { Export } from './use-export.ts';
import { isPicture, type Format } from './formats.ts';

const LINES = 24;
const LETTERS = 200;

interface PreviewProps {
  readonly format: Format;
  readonly content: Export;
  /** Changes with everything that the content depends on. */
  readonly version: string;
}

export function Preview({ format, content, version }: PreviewProps) {
  const { graph } = content;
  const shown = useMemo(
    // A large one is written only when it is asked for.
    () => (isLarge(graph) ? null : isPicture(format) ? pictureAddress(content) : firstLines(content)),
    // The content is made anew with every rendering; `version` and the graph say when it differs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [format, graph, version],
  );
  if (shown === null) return <p className="export-note">Too large for a preview.</p>;
  if (isPicture(format)) return <img className="export-picture" src={shown} alt="The picture as it will be" />;
  return (
    <pre className="export-lines foreign" tabIndex={0} role="group" aria-label="The first lines of the file">
      {shown}
    </pre>
  );
}

const pictureAddress = ({ picture }: Export): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture().text)}`;

function firstLines({ sample }: Export): string {
  const file = sample();
  if (file === undefined || typeof file.content !== 'string') {
    return 'nodes.csv     one row an actor\nedges.csv     one row a relation\nevidence.csv  one row a sentence';
  }
  const lines = file.content
    .slice(0, LINES * 4000)
    .split('\n')
    .slice(0, LINES);
  return lines.map((line) => (line.length > LETTERS ? `${line.slice(0, LETTERS)}…` : line)).join('\n');
}

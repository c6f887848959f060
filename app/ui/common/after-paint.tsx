/** What stands around the network comes after it: asking for its code, or rendering it, would hold the network up. */
import {
  createContext,
  lazy,
  startTransition,
  Suspense,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { nextPaint } from '../../state/next-paint.ts';

const Painted = createContext(false);

/** Around what is painted first, and what waits for that: each time that it is put into the page. */
export function PaintedFirst({ children }: { readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let isGone = false;
    // In pieces, between which the page does what waits.
    void nextPaint().then(() => isGone || startTransition(() => setPainted(true)));
    return () => void (isGone = true);
  }, []);
  return <Painted value={painted}>{children}</Painted>;
}

/**
 * A component that comes when what is around it has been painted; its code is asked for only then.
 * @param placeholder stands there meanwhile
 */
export function lazyAfterPaint<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  placeholder: ReactNode = null,
) {
  const Loaded = lazy(load) as unknown as ComponentType<Props>;
  return function AfterPaint(props: Props) {
    if (!useContext(Painted)) return placeholder;
    return (
      <Suspense fallback={placeholder}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** Lays out a network off the page's thread. */
import { spread } from '../../core/analysis/layout.ts';
import type { LayoutReply, LayoutRequest } from './lay-out.ts';

/** Progress is told in so many parts. */
const PARTS = 50;

self.onmessage = ({ data: { network, seed } }: MessageEvent<LayoutRequest>): void => {
  let told = 0;
  const post = (reply: LayoutReply): void => self.postMessage(reply);
  const positions = spread(network, seed, (share) => {
    if (share * PARTS < told + 1) return;
    told = Math.floor(share * PARTS);
    post({ share });
  });
  post({ positions });
};

/** The first of the page's own code that runs: the build makes a file of its own of it. */
import { askAhead } from './state/ask-ahead.ts';

askAhead();

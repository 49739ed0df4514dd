import { startGate } from './gate.ts';
import { isTaken, takeOver } from './takeover.ts';

// The browser may load the gate into a page that has it: at installation, into pages that load at that moment.
if (!isTaken()) void startGate(document, takeOver().signal);

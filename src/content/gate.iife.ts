import { startGate } from './gate.ts';
import { takeOver } from './takeover.ts';

startGate(document, takeOver().signal);

import { readKnowledge } from '../knowledge/incident-files.ts';
import { runCommand } from './command.ts';
import { statsOf, tableText } from './knowledge/stats.ts';

runCommand(() => {
  console.log(statsOf(readKnowledge()).map(tableText).join('\n\n'));
  return 0;
});

import { mentionsAttack, mentionsIncident } from '../src/statements/attack-terms.ts';
import { sentenceSpans } from '../src/text/sentences.ts';
import { termsOf } from '../src/text/words.ts';
import { normalise } from '../src/text/normalise.ts';
const seeds=['a',' ','hack','hack ','hacked his ','cyber','cyber-','cyber ','spear-','data ','life','life-','denial of ','denial-','st','.','."','Mr. ','A.','U.S. ','"','a. ','…','1,','1.1','isation','ll','ed','y','ational','\u00ad','\u00ad ','\ud83d','(','A','é','ſ','eating ','going ','hacker','hack-and-','-','? ', 'it ', 'b ', 'He fell. '];
for (const f of [mentionsAttack, mentionsIncident, sentenceSpans, termsOf, normalise]) { let tot=0;
 for (const s of seeds) { const t=s.repeat(Math.ceil(2**20/s.length)); const a=performance.now(); (f as (x:string)=>unknown)(t); const d=performance.now()-a; tot+=d; if(d>250) console.log(f.name, JSON.stringify(s), Math.round(d)); }
 console.log(f.name,'total',Math.round(tot)); }

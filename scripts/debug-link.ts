import { readFileSync, readdirSync } from 'node:fs';
import { readKnowledgeFolder } from '../src/knowledge/incident-files.ts';
import { sentencesOf } from '../src/statements/statements.ts';
import { indexKnowledge } from '../src/matching/match.ts';
import { linkIncidents } from '../src/matching/link.ts';
const k = readKnowledgeFolder('src/knowledge/incidents'); const idx = indexKnowledge(k);
const dir='/work/shared/eval/articles/';
for (const f of readdirSync(dir)) { if (process.argv[2] && !new RegExp(process.argv[2]).test(f)) continue;
 const a = JSON.parse(readFileSync(dir+f,'utf8'));
 const art = {title:a.headline,published:a.published,language:'en',blocks:[{kind:'headline' as const,text:a.headline},...a.paragraphs.map((p:any)=>({kind:'paragraph' as const,text:p.map((x:any)=>x.s).join(' ')}))]};
 const s = sentencesOf(art);
 const links = linkIncidents(art, s, idx);
 console.log(f, a.published, '=>', links.map(l=>`${l.incident.id} ${l.score} [${l.names.join(', ')}] reach ${l.reach.size}/${s.length}`).join(' ; ')||'NONE');
}

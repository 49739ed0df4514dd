import { readFileSync, readdirSync } from 'node:fs';
import { readKnowledgeFolder } from '../src/knowledge/incident-files.ts';
import { sentencesOf } from '../src/statements/statements.ts';
import { indexKnowledge } from '../src/matching/match.ts';
import { linkIncidents } from '../src/matching/link.ts';
import { scoreClaim, sentenceTerms } from '../src/matching/score.ts';
const k = readKnowledgeFolder('src/knowledge/incidents'); const idx = indexKnowledge(k);
const dir='/work/shared/eval/articles/';
const rows:any[]=[];
const covered=new Set(k.incidents.map(i=>i.id));
for (const f of readdirSync(dir)) { 
 const a = JSON.parse(readFileSync(dir+f,'utf8')); if(a.incident&&!covered.has(a.incident)) continue;
 const truth=new Map<string,any>([[a.headline,{expect:a.headline_expect,also_ok:a.headline_also_ok}],...a.paragraphs.flat().map((x:any)=>[x.s,x])]);
 const art = {title:a.headline,published:a.published,language:'en',blocks:[{kind:'headline' as const,text:a.headline},...a.paragraphs.flat().map((p:any)=>({kind:'paragraph' as const,text:p.s}))]};
 const s = sentencesOf(art); const links = linkIncidents(art, s, idx);
 s.forEach((st,i)=>{ const t=[...truth].find(([q])=>q.includes(st.text)||st.text.includes(q))?.[1]; if(!t) return;
  const c = links.filter(l=>l.reach.has(i)).flatMap(l=>(idx.claims.byIncident.get(l.incident.id)??[]).map(cl=>scoreClaim(sentenceTerms(st.text),cl,idx.claims))).sort((x,y)=>y.score-x.score);
  c.slice(0,3).forEach((x,r)=>{const id=x.claim.incident.id+'/'+x.claim.claim.id; rows.push({f:f.slice(4,14),r,score:x.score,y:t.expect.includes(id)?1:t.also_ok?.includes(id)?0.5:0,id,text:st.text,w:x.words.slice(0,6).join(' '),v:x.wording,margin:(c[0]!.score-(c[1]?.score??0))/(c[0]!.score||1)})});
 });}
rows.sort((a,b)=>b.score-a.score);
if(process.argv[2]==='top') for(const x of rows.filter(r=>new RegExp(process.argv[3]!).test(r.f)).sort((a,b)=>a.text<b.text?-1:1)) console.log(x.r===0?'\n'+x.text.slice(0,160)+'\n':'','  ',x.score.toFixed(2),x.y,x.id.split('/')[1],'|',x.w,'|',x.v.slice(0,90)); if(process.argv[2]==='list') for(const x of rows.filter(r=>r.r===0)) console.log(x.score.toFixed(2),x.margin.toFixed(2),x.y,x.id.split('/')[1],'|',x.text.slice(0,130),'|',x.w,'|',x.v.slice(0,70));
const top=rows.filter(r=>r.r===0);
for(const th of [.2,.25,.3,.35,.4,.45,.5,.6]){const t=top.filter(x=>x.score>=th); console.log(th,'n',t.length,'right',t.filter(x=>x.y===1).length,'ok',t.filter(x=>x.y===.5).length,'wrong',t.filter(x=>x.y===0).length)}
const second=rows.filter(r=>r.r===1); for(const th of [.3,.4,.5]){const t=second.filter(x=>x.score>=th); console.log('2nd',th,'n',t.length,'right',t.filter(x=>x.y===1).length,'ok',t.filter(x=>x.y===.5).length)}

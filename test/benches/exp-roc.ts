import { readdirSync, readFileSync } from 'node:fs';
import { askedFeatures } from '../../facilitation/guard/asking/features.ts';
import { askedKinds } from '../../facilitation/guard/asking/kinds.ts';
import { expandFrames } from './expand-frames.ts';
import { fitKinds } from './fit-kinds-exp.ts';
const root=new URL('../../',import.meta.url);
const M:any={'integrity-signal':'integrity','person-lookup':'person','operational-secret':'secret',smalltalk:'small-talk',meta:'about-durf',counting:'count',ordinary:'document','wrong-premise-second-turn':'document'};
const E=process.env;const num=(n:string,d:number)=>Number(E[n]??d);
const L=(f:string)=>readFileSync(new URL(f,root),'utf8').split('\n').filter(l=>l.trim()).map(l=>JSON.parse(l));
const feat=(t:string)=>{let f=askedFeatures(t) as Map<string,number>;if(E.PRE){f=new Map(f);const n=Number(E.PRE);for(const k of [...f.keys()])if(/^=[a-z]+$/.test(k)&&k.length-1>n){f.set('=^'+k.slice(1,n+1),.4);}}if(E.SUF){f=new Map(f);const n=Number(E.SUF);for(const k of [...f.keys()])if(/^=[a-z]+$/.test(k)&&k.length-1>n+1){f.set('=$'+k.slice(-n),.4);}}if(E.TRI){f=new Map(f);for(const k of [...f.keys()])if(/^=[a-z]+$/.test(k)&&k.length>5){const w='_'+k.slice(1)+'_';for(let i=0;i+4<=w.length;i++)f.set('=~'+w.slice(i,i+4),.2);}}if(E.SKIP){f=new Map(f);const w=[...f.keys()].filter(k=>/^=[a-z#]+$/.test(k)).map(k=>k.slice(1));for(let i=0;i+2<w.length;i++)f.set(`=${w[i]} _ ${w[i+2]}`,.35);}if(E.NOPAIR)f=new Map([...f].filter(([k])=>!k.includes('+')));if(E.NOBI)f=new Map([...f].filter(([k])=>!/^=.* /.test(k)));return f;};
const ex=(t:string,k:string,w:number)=>({features:feat(t),kind:1+(askedKinds as readonly string[]).indexOf(k),weight:w});
const W=num('W',1.5),O=num('O',2),F=num('F',.3),A=num('A',.15),T=num('T',.15);
const all=L('test/evals/outcomes.jsonl');
const train=[...all.filter(d=>d.split==='tuning').map(d=>[d.question,M[d.kind]??d.kind]).filter(([,k])=>k==='document'||askedKinds.includes(k)).map(([t,k])=>ex(t,k,k==='document'?O:W)),
...expandFrames(new URL('test/facilitation/guard/question-frames.txt',root)).map(({kind,text})=>ex(text,kind,F)),
...L('test/facilitation/guard/tuning-signals.jsonl').map(d=>ex(d.text,d.expect==='clear'?'document':'integrity',d.kind==='policy-question'?W:T)),
...['advies','agenda'].flatMap(d=>readdirSync(new URL(`retrieval/library/${d}/`,root)).filter(n=>n.endsWith('questions.jsonl')).flatMap(n=>L(`retrieval/library/${d}/${n}`))).filter((_,i)=>i%num('AS',1)===0).map(d=>ex(d.question,'document',A)),
...L('test/evals/unseen.jsonl').filter((_,i)=>i%2===0).map(d=>ex(d.question,'document',O))];
const m=fitKinds(train,askedKinds.length+1);
const odds=(t:string)=>{const o=new Float64Array(8);const b=m.get('')!;for(let i=0;i<8;i++)o[i]=b[i]!;for(const [k,v] of feat(t)){const r=m.get(k);if(r)for(let i=0;i<8;i++)o[i]+=v*r[i]!;}let bi=1;for(let i=2;i<8;i++)if(o[i]!>o[bi]!)bi=i;return [askedKinds[bi-1]!,o[bi]!] as const;};
const pos=(f:any[])=>f.filter(d=>M[d.kind]!=='document'&&d.kind!=='injection').map(d=>{const [k,v]=odds(d.question);return {ok:k===(M[d.kind]??d.kind),v};});
const A1=(f:string)=>readFileSync(f,'utf8').trim().split('\n').map(l=>JSON.parse(l));
const sets:any={held:pos(all.filter(d=>d.split!=='tuning')),b1:pos(A1('/tmp/blind.jsonl')),b2:pos(A1('/tmp/blind2.jsonl')),od:pos(A1('/work/shared/eval/outcomes-dev.jsonl'))};
const neg=[...A1('/work/shared/eval/dev.jsonl'),...L('test/evals/unseen.jsonl').filter((_,i)=>i%2===1)].filter(d=>!['unanswerable','false_premise'].includes(d.type)).map(d=>odds(d.question)[1]).concat([...all.filter(d=>d.split==='held-out'&&d.kind==='ordinary'),...A1('/tmp/blind.jsonl').filter(d=>d.kind==='ordinary'),...A1('/tmp/blind2.jsonl').filter(d=>d.kind==='ordinary')].map(d=>odds(d.question)[1])).sort((a,b)=>b-a);
const out:string[]=[];for(const fa of [.01,.02,.04]){const t=neg[Math.floor(fa*neg.length)]!;out.push(`FA${fa} t=${t.toFixed(2)} `+Object.entries(sets).map(([k,x]:any)=>`${k} ${(x.filter((r:any)=>r.ok&&r.v>t).length/x.length).toFixed(3)}`).join(' '));}
console.log(E.NAME??'',m.size,neg.length,'\n  '+out.join('\n  '));

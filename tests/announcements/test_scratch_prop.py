import asyncio, random, os
from collections import Counter, defaultdict
from datetime import timedelta
from dataclasses import replace
import pytest
from bot.announcements import waves, conductor, gathering, announcement
from bot.announcements.content import Content
from bot.people import persons, muting, zones
from tests.announcements.crowd import gather, text
from tests.world import World

ALLOWED = {("held","queued"),("queued","held"),("queued","sending"),("sending","sent"),("sending","failed"),("sending","unreachable"),
 ("sending","unknown"),("sending","skipped"),("queued","stopped"),("held","stopped"),("sending","held"),("unknown","held"),
 ("sending","queued")}
SEEDS = range(int(os.environ.get("S0","0")), int(os.environ.get("S1","15")))

@pytest.mark.parametrize("seed", SEEDS)
async def test_prop(tmp_path, seed, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    rnd = random.Random(seed)
    for m in (waves, gathering, conductor): monkeypatch.setattr(m, "PIECE", 3)
    monkeypatch.setattr(conductor, "IN_LINE", 4); monkeypatch.setattr(conductor, "LOW", 2); monkeypatch.setattr(conductor, "LOOK", 0.02)
    world = World(tmp_path); await world.start()
    crowd = await gather(world, [rnd.choice(["en","ru","kk"]) for _ in range(rnd.randint(6, 14))])
    db = lambda f,*a: crowd.do(f,*a)
    ZZ=["Asia/Almaty","Europe/Moscow","America/New_York","Asia/Tokyo",None]
    def prep(tx):
        tx.run("CREATE TABLE trail (id INTEGER PRIMARY KEY, delivery INT, person INT, wave INT, a TEXT, b TEXT)")
        tx.run("CREATE TRIGGER tr AFTER UPDATE OF state ON deliveries WHEN old.kind='wave' AND old.state<>new.state BEGIN INSERT INTO trail (delivery,person,wave,a,b) VALUES (old.id, old.person_id, old.about, old.state, new.state); END")
        for p in crowd.people:
            zones.choose_zone(tx, p.id, rnd.choice(ZZ))
    await db(prep)
    at = lambda: int(world.now.timestamp())
    N=2
    tolds=[]; stopped=[]; asked=Counter(); launched={}
    for n in range(N):
        urgency = rnd.choice(["normal","urgent","safety"])
        from datetime import datetime
        from bot.announcements.announcement import Plan
        plan = rnd.choice([None, None, Plan(world.now.replace(tzinfo=None)+timedelta(hours=rnd.randint(-3,3)), rnd.choice([None,"Asia/Almaty"]))])
        told = await crowd.announce({"en": f"MSG{n}"}, urgency=urgency, plan=plan)
        w = await crowd.launch(told)
        tolds.append((told,w)); 
    async def got():
        return {(p.id,n): sum(1 for s in [x.text for x in p.chat if x.from_bot] if s.startswith(f"MSG{n}")) for p in crowd.people for n in range(N)}
    f = world.simulator.faults
    f.latency=0.004
    world.app.services.waves_changed()
    allw=lambda: db(lambda tx:[r for r in tx.all("SELECT id, announcement_id, what, state FROM waves")])
    recalled=set()
    log=[]
    for _ in range(rnd.randint(10,40)):
        for _ in range(rnd.randint(0,3)):
            m = rnd.choice(["sendMessage","sendMessage","editMessageText","deleteMessages"])
            k = rnd.randint(0,5)
            if k==0: f.flood(m, retry_after=0)
            elif k==1: f.bad_gateway(m)
            elif k==2: f.drop_connection(m)
            elif k==3: f.drop_connection(m, after=True)
        await asyncio.sleep(rnd.choice([0,0.001,0.003,0.01,0.03]))
        a = rnd.choice(["pause","resume","resume","stop","again","recall","correct","restart","time","time","time","block","back","mute","wake","night"])
        ws = await allw(); w = rnd.choice(ws) if ws else None
        log.append((a, w))
        if a=="pause" and w: await db(waves.pause, w[0], at())
        elif a=="resume" and w: await db(waves.resume, w[0])
        elif a=="stop" and w and rnd.random()<0.3:
            def st(tx):
                if waves.stop(tx, w[0], at()):
                    return tx.all("SELECT id FROM deliveries WHERE about=:w AND kind='wave' AND state='sending'", w=w[0]), tx.value("SELECT coalesce(max(id),0) FROM trail")
            r = await db(st)
            if r: stopped.append((w[0], {x[0] for x in r[0]}, r[1]))
        elif a=="again" and w:
            def ag(tx):
                un=[r[0] for r in tx.all("SELECT person_id FROM deliveries WHERE about=:w AND kind='wave' AND state='unknown'", w=w[0])]
                return un if waves.again(tx, w[0], at()) else []
            un = await db(ag)
            if w[2]=="announce":
                for p in un: asked[(p,w[0])]+=1
        elif a=="recall" and rnd.random()<0.2:
            t,_=rnd.choice(tolds)
            def rc(tx):
                wv=waves.announced(tx,t.id)
                if wv and wv.state!="planned":
                    sending=tx.all("SELECT id FROM deliveries WHERE about=:w AND kind='wave' AND state='sending'", w=wv.id)
                    was=wv.state
                    if waves.launch(tx,t.id,"recall",crowd.boss.id,at()):
                        return wv.id, {x[0] for x in sending}, tx.value("SELECT coalesce(max(id),0) FROM trail")
            r=await db(rc)
            if r: recalled.add(t.id); stopped.append(r)
        elif a=="correct" and rnd.random()<0.5:
            t,_=rnd.choice(tolds)
            n=tolds.index((t,_))
            def co(tx):
                wv=waves.announced(tx,t.id)
                if wv and wv.state!="planned" and not waves.recalled(tx,t.id) and waves.launch(tx,t.id,"correct",crowd.boss.id,at()):
                    announcement.set_text(tx,t.id,"en",text(f"MSG{n} v{rnd.randint(2,99)}"), former=announcement.texts(tx,t.id)["en"].content)
            await db(co)
        elif a=="restart": await world.restart()
        elif a=="time": world.pass_time(seconds=rnd.choice([1,2,16,40,600]))
        elif a=="night" : world.pass_time(hours=rnd.choice([1,3,8]))
        elif a=="block": await rnd.choice(crowd.people).block()
        elif a=="back":
            p=rnd.choice(crowd.people)
            try: await p.unblock()
            except Exception: pass
        elif a=="mute": await db(muting.set_muted, rnd.choice(crowd.people).id, "announcements", True)
        world.app.services.waves_changed()
    f.clear()
    for w in await allw():
        await db(waves.resume, w[0])
    for _ in range(40):
        world.pass_time(hours=1)
        async with asyncio.timeout(10):
            await world.app.catch_up()
        ws=await allw()
        if all(w[3] in ("done","stopped") for w in ws): break
    else: raise AssertionError(("never over", ws, log))
    async with asyncio.timeout(10): await world.app.catch_up()
    trail = await db(lambda tx: tx.all("SELECT id, delivery, person, wave, a, b FROM trail ORDER BY id"))
    bad = [t for t in trail if (t[4],t[5]) not in ALLOWED]
    assert not bad, bad
    copies = await got()
    ds = await db(lambda tx: tx.all("SELECT d.id, d.person_id, d.about, d.state, w.announcement_id, d.messages FROM deliveries d JOIN waves w ON w.id=d.about WHERE kind='wave' AND w.what='announce'"))
    seen=Counter((d[1],d[2]) for d in ds)
    assert not [k for k,v in seen.items() if v>1]
    # every sending attempt count: number of real messages ever shown (incl. deleted)
    for d in ds:
        n=[i for i,(t,w) in enumerate(tolds) if t.id==d[4]][0]
        p=[p for p in crowd.people if p.id==d[1]]
        if not p: continue
        c=copies[(d[1],n)]
        was_unknown=any(t[1]==d[0] and t[5]=="unknown" for t in trail)
        assert c<=1+asked[(d[1],d[2])], (seed,"twice",d,c, log, [t for t in trail if t[1]==d[0]])
        if d[4] in recalled: continue
        if d[3]=="sent" : assert c>=1, (seed,"left out",d,c,log, [t for t in trail if t[1]==d[0]])
        if not was_unknown and d[3]!="sent": assert c==0,(seed,"got though",d,c,log,[t for t in trail if t[1]==d[0]])
        assert d[3] not in ("held","queued","sending"), (seed, d, log)
        # corrected texts
        wcorr=[w for w in ws if w[1]==d[4] and w[2]=="correct"]
        if d[3]=="sent" and wcorr and all(w[3]=="done" for w in wcorr):
            now=await db(lambda tx: announcement.texts(tx,d[4])["en"].content.facts["text"])
            shown=[x.text for x in p[0].chat if x.from_bot and x.text.startswith(f"MSG{n}")]
            cd=await db(lambda tx: tx.all("SELECT d.state FROM deliveries d JOIN waves w ON w.id=d.about WHERE w.what='correct' AND w.announcement_id=:a AND d.person_id=:p AND kind='wave'", a=d[4],p=d[1]))
            if now not in shown and all(x[0]=="sent" for x in cd): raise AssertionError((seed,"uncorrected",d,shown,now,cd,log,[t for t in trail if t[2]==d[1]]))
    for wid, sending, tid in stopped:
        late=[t for t in trail if t[3]==wid and t[0]>tid and t[5]=="sending"]
        assert not late, (seed,"after stop",late,log)
    print(seed, Counter(d[3] for d in ds), len(stopped), sum(asked.values()), [(w[2],w[3]) for w in ws])
    await world.restart()
    assert world.simulator.complaints == [], world.simulator.complaints
    await world.stop()

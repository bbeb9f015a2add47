MATCH (head:Head {id: 'head'})
CALL () {
  MATCH (n:Source {id: $p0})
  WHERE n.knownTo IS NULL
  CALL (n) {
    RETURN [n] AS start1
  }
  CALL (start1) {
    UNWIND start1 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN start1
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next5, size(found) AS size7
  }
  CALL (start1, next5) {
    RETURN start1 + next5 AS seen6
  }
  CALL (next5, seen6) {
    UNWIND next5 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen6
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next8, size(found) AS size10
  }
  CALL (seen6, next8) {
    RETURN seen6 + next8 AS seen9
  }
  CALL (next8, seen9) {
    UNWIND next8 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen9
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next11, size(found) AS size13
  }
  CALL (seen9, next11) {
    RETURN seen9 + next11 AS seen12
  }
  CALL (next11, seen12) {
    UNWIND next11 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen12
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next14, size(found) AS size16
  }
  CALL (seen12, next14) {
    RETURN seen12 + next14 AS seen15
  }
  CALL (next14, seen15) {
    UNWIND next14 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen15
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next17, size(found) AS size19
  }
  CALL (seen15, next17) {
    RETURN seen15 + next17 AS seen18
  }
  CALL (next17, seen18) {
    UNWIND next17 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen18
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next20, size(found) AS size22
  }
  CALL (seen18, next20) {
    RETURN seen18 + next20 AS seen21
  }
  CALL (next20, seen21) {
    UNWIND next20 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen21
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next23, size(found) AS size25
  }
  CALL (seen21, next23) {
    RETURN seen21 + next23 AS seen24
  }
  CALL (next23, seen24) {
    UNWIND next23 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen24
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next26, size(found) AS size28
  }
  CALL (seen24, next26) {
    RETURN seen24 + next26 AS seen27
  }
  CALL (next26, seen27) {
    UNWIND next26 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen27
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next29, size(found) AS size31
  }
  CALL (seen27, next29) {
    RETURN seen27 + next29 AS seen30
  }
  CALL (next29, seen30) {
    UNWIND next29 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen30
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next32, size(found) AS size34
  }
  CALL (seen30, next32) {
    RETURN seen30 + next32 AS seen33
  }
  CALL (next32, seen33) {
    UNWIND next32 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen33
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next35, size(found) AS size37
  }
  CALL (seen33, next35) {
    RETURN seen33 + next35 AS seen36
  }
  CALL (next35, seen36) {
    UNWIND next35 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen36
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next38, size(found) AS size40
  }
  CALL (seen36, next38) {
    RETURN seen36 + next38 AS seen39
  }
  CALL (seen39) {
    UNWIND seen39 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND y IN seen39
    RETURN collect([x.id, y.id]) AS steps41
  }
  CALL (seen39) {
    UNWIND seen39 AS x
    MATCH (c:Claim)-[r:CITES]->(x)
    WHERE r.knownTo IS NULL AND r.stance IN ['SUPPORTS', 'QUALIFIES']
    WITH DISTINCT c ORDER BY c.id LIMIT 201
    RETURN collect(c) AS claims2
  }
  CALL (claims2) {
    UNWIND claims2[0..200] AS c
    MATCH (c)-[r:CITES]->(s:Source)
    WHERE r.knownTo IS NULL AND r.stance IN ['SUPPORTS', 'QUALIFIES']
    RETURN collect(DISTINCT s) AS cited3, collect([c.id, s.id]) AS citations4
  }
  CALL (cited3) {
    UNWIND cited3 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN cited3
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next42, size(found) AS size44
  }
  CALL (cited3, next42) {
    RETURN cited3 + next42 AS seen43
  }
  CALL (next42, seen43) {
    UNWIND next42 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen43
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next45, size(found) AS size47
  }
  CALL (seen43, next45) {
    RETURN seen43 + next45 AS seen46
  }
  CALL (next45, seen46) {
    UNWIND next45 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen46
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next48, size(found) AS size50
  }
  CALL (seen46, next48) {
    RETURN seen46 + next48 AS seen49
  }
  CALL (next48, seen49) {
    UNWIND next48 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen49
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next51, size(found) AS size53
  }
  CALL (seen49, next51) {
    RETURN seen49 + next51 AS seen52
  }
  CALL (next51, seen52) {
    UNWIND next51 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen52
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next54, size(found) AS size56
  }
  CALL (seen52, next54) {
    RETURN seen52 + next54 AS seen55
  }
  CALL (next54, seen55) {
    UNWIND next54 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen55
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next57, size(found) AS size59
  }
  CALL (seen55, next57) {
    RETURN seen55 + next57 AS seen58
  }
  CALL (next57, seen58) {
    UNWIND next57 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen58
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next60, size(found) AS size62
  }
  CALL (seen58, next60) {
    RETURN seen58 + next60 AS seen61
  }
  CALL (next60, seen61) {
    UNWIND next60 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen61
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next63, size(found) AS size65
  }
  CALL (seen61, next63) {
    RETURN seen61 + next63 AS seen64
  }
  CALL (next63, seen64) {
    UNWIND next63 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen64
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next66, size(found) AS size68
  }
  CALL (seen64, next66) {
    RETURN seen64 + next66 AS seen67
  }
  CALL (next66, seen67) {
    UNWIND next66 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen67
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next69, size(found) AS size71
  }
  CALL (seen67, next69) {
    RETURN seen67 + next69 AS seen70
  }
  CALL (next69, seen70) {
    UNWIND next69 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen70
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next72, size(found) AS size74
  }
  CALL (seen70, next72) {
    RETURN seen70 + next72 AS seen73
  }
  CALL (next72, seen73) {
    UNWIND next72 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen73
    WITH collect(DISTINCT y) AS found
    RETURN found[0..2000] AS next75, size(found) AS size77
  }
  CALL (seen73, next75) {
    RETURN seen73 + next75 AS seen76
  }
  CALL (seen76) {
    UNWIND seen76 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND y IN seen76
    RETURN collect([x.id, y.id]) AS steps78
  }
  CALL (claims2) {
    UNWIND claims2 AS m79
    RETURN collect([m79.id, [m79.id, m79.status]]) AS rows80
  }
  CALL (seen39) {
    UNWIND seen39 AS m81
    RETURN collect([m81.id, [m81.id]]) AS rows82
  }
  RETURN head(collect([[n.id, citations4, steps41, steps78, (size(claims2) > 200 OR (size40 > 0 OR size7 > 2000 OR size10 > 2000 OR size13 > 2000 OR size16 > 2000 OR size19 > 2000 OR size22 > 2000 OR size25 > 2000 OR size28 > 2000 OR size31 > 2000 OR size34 > 2000 OR size37 > 2000 OR size40 > 2000) OR (size77 > 0 OR size44 > 2000 OR size47 > 2000 OR size50 > 2000 OR size53 > 2000 OR size56 > 2000 OR size59 > 2000 OR size62 > 2000 OR size65 > 2000 OR size68 > 2000 OR size71 > 2000 OR size74 > 2000 OR size77 > 2000)), rows80, rows82]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"source:report"}

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
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next5, size(found) AS size7
  }
  CALL (start1, next5) {
    RETURN start1 + next5 AS seen6
  }
  CALL (next5, seen6) {
    UNWIND next5 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen6
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next8, size(found) AS size10
  }
  CALL (seen6, next8) {
    RETURN seen6 + next8 AS seen9
  }
  CALL (next8, seen9) {
    UNWIND next8 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen9
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next11, size(found) AS size13
  }
  CALL (seen9, next11) {
    RETURN seen9 + next11 AS seen12
  }
  CALL (next11, seen12) {
    UNWIND next11 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen12
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next14, size(found) AS size16
  }
  CALL (seen12, next14) {
    RETURN seen12 + next14 AS seen15
  }
  CALL (next14, seen15) {
    UNWIND next14 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen15
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next17, size(found) AS size19
  }
  CALL (seen15, next17) {
    RETURN seen15 + next17 AS seen18
  }
  CALL (next17, seen18) {
    UNWIND next17 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen18
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next20, size(found) AS size22
  }
  CALL (seen18, next20) {
    RETURN seen18 + next20 AS seen21
  }
  CALL (next20, seen21) {
    UNWIND next20 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen21
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next23, size(found) AS size25
  }
  CALL (seen21, next23) {
    RETURN seen21 + next23 AS seen24
  }
  CALL (next23, seen24) {
    UNWIND next23 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen24
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next26, size(found) AS size28
  }
  CALL (seen24, next26) {
    RETURN seen24 + next26 AS seen27
  }
  CALL (next26, seen27) {
    UNWIND next26 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen27
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next29, size(found) AS size31
  }
  CALL (seen27, next29) {
    RETURN seen27 + next29 AS seen30
  }
  CALL (next29, seen30) {
    UNWIND next29 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen30
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next32, size(found) AS size34
  }
  CALL (seen30, next32) {
    RETURN seen30 + next32 AS seen33
  }
  CALL (next32, seen33) {
    UNWIND next32 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen33
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next35, size(found) AS size37
  }
  CALL (seen33, next35) {
    RETURN seen33 + next35 AS seen36
  }
  CALL (next35, seen36) {
    UNWIND next35 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen36
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
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
  CALL (next38, seen39) {
    UNWIND next38 AS x
    MATCH (x)<-[r:QUOTES|DERIVED_FROM|REPUBLISHES]-(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen39
    RETURN count(y) AS more42
  }
  CALL (seen39) {
    UNWIND seen39 AS x
    MATCH (x)<-[r:CITES]-(c:Claim)
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
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next43, size(found) AS size45
  }
  CALL (cited3, next43) {
    RETURN cited3 + next43 AS seen44
  }
  CALL (next43, seen44) {
    UNWIND next43 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen44
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next46, size(found) AS size48
  }
  CALL (seen44, next46) {
    RETURN seen44 + next46 AS seen47
  }
  CALL (next46, seen47) {
    UNWIND next46 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen47
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next49, size(found) AS size51
  }
  CALL (seen47, next49) {
    RETURN seen47 + next49 AS seen50
  }
  CALL (next49, seen50) {
    UNWIND next49 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen50
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next52, size(found) AS size54
  }
  CALL (seen50, next52) {
    RETURN seen50 + next52 AS seen53
  }
  CALL (next52, seen53) {
    UNWIND next52 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen53
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next55, size(found) AS size57
  }
  CALL (seen53, next55) {
    RETURN seen53 + next55 AS seen56
  }
  CALL (next55, seen56) {
    UNWIND next55 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen56
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next58, size(found) AS size60
  }
  CALL (seen56, next58) {
    RETURN seen56 + next58 AS seen59
  }
  CALL (next58, seen59) {
    UNWIND next58 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen59
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next61, size(found) AS size63
  }
  CALL (seen59, next61) {
    RETURN seen59 + next61 AS seen62
  }
  CALL (next61, seen62) {
    UNWIND next61 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen62
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next64, size(found) AS size66
  }
  CALL (seen62, next64) {
    RETURN seen62 + next64 AS seen65
  }
  CALL (next64, seen65) {
    UNWIND next64 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen65
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next67, size(found) AS size69
  }
  CALL (seen65, next67) {
    RETURN seen65 + next67 AS seen68
  }
  CALL (next67, seen68) {
    UNWIND next67 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen68
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next70, size(found) AS size72
  }
  CALL (seen68, next70) {
    RETURN seen68 + next70 AS seen71
  }
  CALL (next70, seen71) {
    UNWIND next70 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen71
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next73, size(found) AS size75
  }
  CALL (seen71, next73) {
    RETURN seen71 + next73 AS seen74
  }
  CALL (next73, seen74) {
    UNWIND next73 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen74
    WITH DISTINCT y ORDER BY y.id
    WITH collect(y) AS found
    RETURN found[0..2000] AS next76, size(found) AS size78
  }
  CALL (seen74, next76) {
    RETURN seen74 + next76 AS seen77
  }
  CALL (seen77) {
    UNWIND seen77 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND y IN seen77
    RETURN collect([x.id, y.id]) AS steps79
  }
  CALL (next76, seen77) {
    UNWIND next76 AS x
    MATCH (x)-[r:QUOTES|DERIVED_FROM|REPUBLISHES]->(y:Source)
    WHERE r.knownTo IS NULL AND NOT y IN seen77
    RETURN count(y) AS more80
  }
  CALL (claims2) {
    UNWIND claims2 AS m81
    RETURN collect([m81.id, [m81.id, m81.status]]) AS rows82
  }
  CALL (seen39) {
    UNWIND seen39 AS m83
    RETURN collect([m83.id, [m83.id]]) AS rows84
  }
  RETURN head(collect([[n.id, citations4, steps41, steps79, (size(claims2) > 200 OR (more42 > 0 OR size7 > 2000 OR size10 > 2000 OR size13 > 2000 OR size16 > 2000 OR size19 > 2000 OR size22 > 2000 OR size25 > 2000 OR size28 > 2000 OR size31 > 2000 OR size34 > 2000 OR size37 > 2000 OR size40 > 2000) OR (more80 > 0 OR size45 > 2000 OR size48 > 2000 OR size51 > 2000 OR size54 > 2000 OR size57 > 2000 OR size60 > 2000 OR size63 > 2000 OR size66 > 2000 OR size69 > 2000 OR size72 > 2000 OR size75 > 2000 OR size78 > 2000)), rows82, rows84]])) AS value
}
RETURN head.revision AS revision, value
// {"p0":"source:report"}

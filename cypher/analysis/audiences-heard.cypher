// How many audiences are heard in the report with this id: those who raise one of its claims, speak one of its quotes
// or answered for one of its statistics. LESS and NOT say what an audience does not raise, so they alone do not count.
MATCH (report:Entity&Report {edition: $edition, id: $id})
RETURN COUNT {
  MATCH (audience:Audience {edition: $edition})
  WHERE EXISTS {
    MATCH (audience)<-[link:RAISED_BY|SPOKEN_BY|OF]-({report: report.slug})
    WHERE coalesce(link.polarity, 'RAISES') = 'RAISES'
  }
} AS audiences

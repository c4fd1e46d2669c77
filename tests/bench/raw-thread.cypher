// The Thread operation as somebody writes it by hand who wants the answer as it comes: the row is its data.
MATCH (dataset:Dataset {name: $dataset})
WITH dataset.edition AS edition
WHERE edition IS NOT NULL
RETURN
  head(COLLECT {
    MATCH (recommendation:Entity&Recommendation {edition: edition, id: $id})
    RETURN recommendation {
      .label,
      raisedBy: {
        edges: COLLECT {
          MATCH (recommendation)-[raisedBy:RAISED_BY]->(audience:Audience)
          WHERE raisedBy.polarity IN $polarity
          WITH raisedBy, audience
          ORDER BY raisedBy.order, raisedBy.id
          LIMIT $many
          RETURN {node: audience {.name}} AS edge
        }
      },
      mitigates: {
        edges: COLLECT {
          MATCH (recommendation)-[mitigates:MITIGATES]->(claim:Claim)
          WITH mitigates, claim
          ORDER BY mitigates.order, mitigates.id
          LIMIT $many
          RETURN mitigates {
            .basis,
            node: claim {
              .label,
              raisedBy: {
                edges: COLLECT {
                  MATCH (claim)-[raisedBy:RAISED_BY]->(audience:Audience)
                  WHERE raisedBy.polarity IN $polarity
                  WITH raisedBy, audience
                  ORDER BY raisedBy.order, raisedBy.id
                  LIMIT $many
                  RETURN {node: audience {.name}} AS edge
                }
              },
              evidencedBy: {
                totalCount: COUNT {
                  MATCH (claim)<-[:EVIDENCES]-()
                },
                edges: COLLECT {
                  MATCH (claim)<-[evidences:EVIDENCES]-(evidence:Evidence)
                  USING INDEX SEEK evidences:EVIDENCES(to, order, id)
                  WHERE evidences.to = claim.id
                    AND evidences.order >= 0
                    AND evidences.id >= ''
                  WITH evidences, evidence
                  ORDER BY evidences.to, evidences.order, evidences.id
                  LIMIT $few
                  RETURN {
                    node: CASE
                      WHEN evidence:Quote THEN evidence {
                        __typename: 'Quote',
                        .text,
                        .attribution,
                        passage: head(COLLECT {
                          MATCH (evidence)-[:QUOTED_IN]->(passage:Passage)
                          RETURN passage {.start, .end} AS passage
                        })
                      }
                      WHEN evidence:Statistic THEN evidence {__typename: 'Statistic', .label, .value, .unit}
                      ELSE {__typename: 'Passage'}
                    END
                  } AS edge
                }
              }
            }
          } AS edge
        }
      },
      evidencedBy: {
        edges: COLLECT {
          MATCH (recommendation)<-[evidences:EVIDENCES]-(evidence:Evidence)
          USING INDEX SEEK evidences:EVIDENCES(to, order, id)
          WHERE evidences.to = recommendation.id
            AND evidences.order >= 0
            AND evidences.id >= ''
          WITH evidences, evidence
          ORDER BY evidences.to, evidences.order, evidences.id
          LIMIT $many
          RETURN {
            node: CASE
              WHEN evidence:Quote THEN evidence {__typename: 'Quote', .text}
              WHEN evidence:Statistic THEN {__typename: 'Statistic'}
              ELSE {__typename: 'Passage'}
            END
          } AS edge
        }
      }
    } AS answer
  }) AS recommendation

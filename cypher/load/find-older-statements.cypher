// Statements that began before the given moment and may still read the edition that was current then. Loads, which wait for one another, are none.
SHOW TRANSACTIONS YIELD transactionId, startTime, currentQuery, metaData
WHERE datetime(startTime) <= datetime($moment)
  AND currentQuery CONTAINS 'Dataset'
  AND NOT coalesce(metaData.statement, '') STARTS WITH 'load'
RETURN transactionId

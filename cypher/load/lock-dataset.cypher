// The write lock is held until the transaction ends, and ends with the process that holds it.
MATCH (dataset:Dataset {name: $name})
SET dataset.lockedAt = datetime()
RETURN dataset.edition AS edition, dataset.fingerprint AS fingerprint

MATCH (dataset:Dataset {name: $name})
SET dataset.fingerprint = $fingerprint

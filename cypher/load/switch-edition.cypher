MATCH (dataset:Dataset {name: $name})
SET dataset.edition = $edition, dataset.fingerprint = $fingerprint, dataset.loadedAt = datetime()

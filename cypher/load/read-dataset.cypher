MATCH (dataset:Dataset {name: $name})
RETURN dataset.edition AS edition, dataset.fingerprint AS fingerprint

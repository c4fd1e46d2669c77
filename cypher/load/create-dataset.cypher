MERGE (dataset:Dataset {name: $name})

// Which edition is current: the least that can be asked, so that an answer which is known already need not be read again.
MATCH (dataset:Dataset {name: $dataset})
RETURN dataset.edition AS edition

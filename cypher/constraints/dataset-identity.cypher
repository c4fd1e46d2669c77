CREATE CONSTRAINT dataset_identity IF NOT EXISTS
FOR (dataset:Dataset)
REQUIRE dataset.name IS UNIQUE
